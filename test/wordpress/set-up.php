<?php
/**
 * Makes a fresh site ready for the tests: users of four roles and plain addresses.
 * Run from the command line with the site's folder as working directory.
 */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']       = $argv[1];
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';

require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

if ( ! is_blog_installed() ) {
	wp_install( 'A practice', 'administrator', 'administrator@example.org', true, '', 'password' );
}

foreach ( array( 'administrator', 'editor', 'author', 'contributor' ) as $role ) {
	$user = get_user_by( 'login', $role );
	$id   = $user ? $user->ID : wp_insert_user(
		array(
			'user_login' => $role,
			'user_email' => $role . '@example.org',
			'user_pass'  => 'password',
			'role'       => $role,
		)
	);
	wp_set_password( 'password', $id );
	// The guide that greets new people would stand in front of the editor.
	update_user_meta(
		$id,
		'wp_persisted_preferences',
		array(
			'core/edit-post' => array( 'welcomeGuide' => false ),
			'_modified'      => gmdate( 'c' ),
		)
	);
}

update_option( 'fresh_site', 0 );
update_option( 'blog_public', 0 );
echo get_bloginfo( 'version' );
