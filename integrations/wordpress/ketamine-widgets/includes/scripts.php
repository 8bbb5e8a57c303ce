<?php
/**
 * The one script, from the plugin's own folder, and only on pages that show a widget.
 *
 * @package Ketamine_Widgets
 */

namespace Ketamine_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The address of a file of the plugin.
 *
 * @param string $path Within the plugin.
 */
function address( string $path ): string {
	return plugins_url( $path, FILE );
}

/**
 * Has the page load the widgets, and their optional parts where one of them asks.
 *
 * @param bool $with_packs Whether a self-check names extra parts.
 */
function enqueue( bool $with_packs = false ): void {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'ketamine-widgets', address( 'assets/ketamine-widgets.js' ), array(), VERSION );
		if ( $with_packs ) {
			wp_enqueue_script_module( 'ketamine-widgets-packs', address( 'assets/packs.js' ), array(), VERSION );
		}
		return;
	}
	// Before 6.5 there are no modules: the same as a classic script, which optimisers know how to treat.
	wp_enqueue_script( 'ketamine-widgets', address( 'assets/ketamine-widgets.iife.js' ), array(), VERSION, true );
	if ( $with_packs ) {
		// This one is a module in every version: it needs its type.
		wp_enqueue_script( 'ketamine-widgets-packs', address( 'assets/packs.js' ), array(), VERSION, true );
	}
}

add_filter(
	'script_loader_tag',
	static function ( $tag, $handle ) {
		return 'ketamine-widgets-packs' === $handle ? str_replace( '<script ', '<script type="module" ', preg_replace( '/\stype=([\'"])text\/javascript\1/', '', $tag ) ) : $tag;
	},
	10,
	2
);

// Blocks that were pasted by somebody whose scripts WordPress removes: <div data-ketamine="screener">.
add_filter(
	'the_content',
	static function ( $content ) {
		if ( is_string( $content ) && false !== strpos( $content, 'data-ketamine="' ) ) {
			enqueue( false !== strpos( $content, 'data-packs="' ) );
		}
		return $content;
	},
	20
);
