<?php
/**
 * A widget as HTML: its tag with all it is told, and inside it the words for when no script comes.
 *
 * @package Ketamine_Widgets
 */

namespace Ketamine_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The attributes of a tag, escaped.
 *
 * @param array<string, string>          $values What the tag is told.
 * @param array<string, string|string[]> $kinds  Of which kinds that is.
 */
function attributes( array $values, array $kinds ): string {
	$html = '';
	foreach ( $values as $name => $value ) {
		if ( 'accent' === $name ) {
			$html .= sprintf( ' style="--ketamine-accent: %s"', esc_attr( $value ) );
		} elseif ( 'switch' === $kinds[ $name ] ) {
			$html .= ' ' . esc_attr( $name );
		} else {
			$html .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
		}
	}
	return $html;
}

/**
 * By which recorders of sessions know what to leave out, as the element says it itself once its script has come.
 */
const MARKS = ' class="rr-block ph-no-capture fs-exclude sentry-block no-mouseflow" data-private data-hj-suppress data-clarity-mask="true" data-dd-privacy="hidden"';

/**
 * One widget. It says everything itself, so that it needs no other on the page: what it was told, then
 * what the practice around it was, then what the site has set.
 *
 * @param string               $widget The tag without "ketamine-".
 * @param array<string, mixed> $own    As it came from a block or a shortcode.
 * @param array<string, mixed> $around The same of the practice around it.
 */
function widget( string $widget, array $own, array $around = array() ): string {
	$kinds  = kinds_of( $widget );
	$values = read_values( $own, $kinds ) + read_values( $around, DETAILS + LOOKS ) + site_values();
	// Together or not at all, also where one came from here and one from there.
	$values = read_values( $values, $kinds );
	enqueue( isset( $values['packs'] ) );
	return sprintf(
		'<ketamine-%1$s%2$s>%3$s</ketamine-%1$s>',
		esc_attr( $widget ),
		attributes( $values, $kinds ) . MARKS,
		words( $widget, $values )
	);
}

/**
 * What is inside a practice, with its details around it for whatever else stands there.
 *
 * @param array<string, mixed> $own  As it came from a block or a shortcode.
 * @param string               $html What is inside, already safe.
 */
function practice( array $own, string $html ): string {
	$kinds  = DETAILS + LOOKS;
	$values = read_values( read_values( $own, $kinds ) + site_values(), $kinds );
	return sprintf( '<ketamine-practice%s>%s</ketamine-practice>', attributes( $values, $kinds ), $html );
}
