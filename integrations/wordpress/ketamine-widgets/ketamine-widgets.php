<?php
/**
 * Plugin Name:       Ketamine Widgets
 * Description:       A private screener, an explainer, text to schedule and a payment disclaimer, for practices that refer patients to a ketamine infusion clinic.
 * Version:           0.1.0
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * Author:            The Ketamine Widgets contributors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       ketamine-widgets
 * Domain Path:       /languages
 *
 * The scripts in assets/ are MIT licensed, see assets/LICENSES.txt and readme.txt.
 *
 * @package Ketamine_Widgets
 */

namespace Ketamine_Widgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;
const OPTION  = 'ketamine_widgets';

require __DIR__ . '/includes/phone.php';
require __DIR__ . '/includes/values.php';
require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/words.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/blocks.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'ketamine-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	0
);
