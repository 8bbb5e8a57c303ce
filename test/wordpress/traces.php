<?php
/** Every row of the database that still knows of the plugin, apart from what people wrote. */

$_SERVER['HTTP_HOST'] = $argv[1];
require getcwd() . '/wp-load.php';

$rows = array();
foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
	if ( in_array( $table, array( $wpdb->posts ), true ) ) {
		continue;
	}
	foreach ( $wpdb->get_results( "SELECT * FROM `$table`", ARRAY_A ) as $row ) {
		if ( preg_match( '/ketamine/i', wp_json_encode( $row ) ) ) {
			$rows[] = $table . ': ' . wp_json_encode( $row );
		}
	}
}
echo wp_json_encode( $rows );
