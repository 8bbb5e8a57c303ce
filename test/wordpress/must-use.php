<?php
/**
 * For the tests only: which editor a person writes in, as the "Classic Editor" plugin decides it.
 */

add_filter(
	'use_block_editor_for_post',
	static function ( $use ) {
		return isset( $_COOKIE['test-editor'] ) && 'block' !== $_COOKIE['test-editor'] ? false : $use;
	}
);
// And which tab of the classic editor they used last.
add_filter(
	'wp_default_editor',
	static function ( $tab ) {
		return isset( $_COOKIE['test-editor'] ) && 'classic' === $_COOKIE['test-editor'] ? 'html' : $tab;
	}
);
// Nobody asks again whether the address of the administrator is right.
add_filter( 'admin_email_check_interval', '__return_zero' );
// Locks of posts ask the server every few seconds, which one process has no time for.
add_filter(
	'heartbeat_settings',
	static function ( $settings ) {
		$settings['interval'] = 120;
		return $settings;
	}
);
// An editor need not wait until whoever wrote a post has left it.
add_filter( 'wp_check_post_lock_window', '__return_zero' );
// Where the content of a post begins and ends in the page, as it was sent.
add_filter(
	'the_content',
	static function ( $content ) {
		return '<!--content-->' . $content . '<!--/content-->';
	},
	PHP_INT_MAX
);
