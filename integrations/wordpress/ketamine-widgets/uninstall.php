<?php
/**
 * Leaves nothing behind: the one option goes, on every site of a network.
 *
 * @package Ketamine_Widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$ketamine_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $ketamine_widgets_sites as $ketamine_widgets_site ) {
		delete_blog_option( $ketamine_widgets_site, 'ketamine_widgets' );
	}
} else {
	delete_option( 'ketamine_widgets' );
}
