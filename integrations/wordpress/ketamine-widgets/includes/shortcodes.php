<?php
/**
 * [ketamine_screener], [ketamine_explainer], [ketamine_schedule_button], [ketamine_payment_disclaimer],
 * and [ketamine_practice clinic="…"] … [/ketamine_practice] around any of them.
 *
 * @package Ketamine_Widgets
 */

namespace Ketamine_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Settings of a shortcode as the widgets name them: heading_level and heading-level are one, and
 * a word that stands alone is a switch.
 *
 * @param array<int|string, string>|string $raw What WordPress has read.
 * @return array<string, string>
 */
function shortcode_values( $raw ): array {
	$values = array();
	foreach ( (array) $raw as $name => $value ) {
		$values[ strtr( is_int( $name ) ? $value : $name, '_', '-' ) ] = is_int( $name ) ? 'true' : $value;
	}
	return $values;
}

/**
 * The practices that are open around what is being read.
 *
 * @param array<string, string>|false|null $change One to open, false to close the innermost, null to look.
 * @return array<string, string>
 */
function practice_around( $change = null ): array {
	static $open = array();
	if ( is_array( $change ) ) {
		$open[] = $change;
	} elseif ( false === $change ) {
		array_pop( $open );
	}
	return end( $open ) ? end( $open ) : array();
}

/**
 * A shortcode may stand in the middle of a paragraph, which a paragraph or a box inside it would end, and
 * the widget with it: its words would then stand below it.
 *
 * @param string $html A widget.
 */
function without_paragraphs( string $html ): string {
	return strtr(
		$html,
		array(
			'<p>'    => '<span>',
			'</p>'   => '</span><br>',
			'<div '  => '<span ',
			'</div>' => '</span>',
		)
	);
}

add_action(
	'init',
	static function () {
		foreach ( array_diff( array_keys( widgets() ), array( 'practice' ) ) as $widget ) {
			add_shortcode(
				'ketamine_' . strtr( $widget, '-', '_' ),
				static function ( $raw ) use ( $widget ) {
					return without_paragraphs( widget( $widget, shortcode_values( $raw ), practice_around() ) );
				}
			);
		}
		add_shortcode(
			'ketamine_practice',
			static function ( $raw, $content = '' ) {
				$values = shortcode_values( $raw );
				practice_around( $values + practice_around() );
				try {
					return practice( $values, do_shortcode( (string) $content ) );
				} finally {
					practice_around( false );
				}
			}
		);
	}
);
