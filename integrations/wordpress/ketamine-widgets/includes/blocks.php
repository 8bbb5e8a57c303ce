<?php
/**
 * The blocks. Their descriptions in blocks/ are made when the plugin is built, PHP renders them, and the
 * editor shows each as its real widget in a frame.
 *
 * @package Ketamine_Widgets
 */

namespace Ketamine_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Settings of a block as the widgets name them.
 *
 * @param array<string, mixed>           $attributes By their names in JavaScript.
 * @param array<string, string|string[]> $kinds      What may be there.
 * @return array<string, mixed>
 */
function block_values( array $attributes, array $kinds ): array {
	$values = array();
	foreach ( array_keys( $kinds ) as $name ) {
		if ( isset( $attributes[ camel( $name ) ] ) ) {
			$values[ $name ] = $attributes[ camel( $name ) ];
		}
	}
	return $values;
}

/**
 * The practice's details that the blocks around this one hand on.
 *
 * @param array<string, mixed> $context By "ketamine-widgets/…".
 * @return array<string, mixed>
 */
function context_values( array $context ): array {
	$attributes = array();
	foreach ( $context as $name => $value ) {
		$attributes[ str_replace( 'ketamine-widgets/', '', $name ) ] = $value;
	}
	return block_values( $attributes, DETAILS + LOOKS );
}

/**
 * One block of ours as HTML.
 *
 * @param string               $widget     The tag without "ketamine-".
 * @param array<string, mixed> $attributes Of the block.
 * @param string               $inside     The blocks in it, rendered.
 * @param array<string, mixed> $context    From the blocks around it.
 */
function render_block( string $widget, array $attributes, string $inside, array $context ): string {
	$own  = block_values( $attributes, kinds_of( $widget ) );
	$html = 'practice' === $widget ? practice( $own, $inside ) : widget( $widget, $own, context_values( $context ) );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}

add_action(
	'init',
	static function () {
		wp_register_script(
			'ketamine-widgets-editor',
			address( 'editor/blocks.js' ),
			array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
			VERSION,
			true
		);
		wp_set_script_translations( 'ketamine-widgets-editor', 'ketamine-widgets', dirname( FILE ) . '/languages' );
		foreach ( array_keys( widgets() ) as $widget ) {
			register_block_type(
				dirname( FILE ) . "/blocks/$widget",
				array(
					'render_callback' => static function ( $attributes, $inside, $block ) use ( $widget ) {
						return render_block( $widget, $attributes, $inside, $block->context );
					},
				)
			);
		}
	}
);

// What the editor has to know of this site. It is read there, and never by a patient's page.
add_action(
	'enqueue_block_editor_assets',
	static function () {
		$site  = site_values();
		$words = array();
		foreach ( array_keys( widgets() ) as $widget ) {
			$words[ $widget ] = words( $widget, $site );
		}
		$known = array(
			'widgets' => widgets(),
			'details' => DETAILS,
			'looks'   => LOOKS,
			'site'    => (object) ( $site + array( 'lang' => language( $site ) ) ),
			'frames'  => address( 'assets/frame/' ),
			'words'   => $words,
		);
		wp_add_inline_script(
			'ketamine-widgets-editor',
			'window.ketamineWidgets = ' . wp_json_encode( $known, JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
			'before'
		);
	}
);
