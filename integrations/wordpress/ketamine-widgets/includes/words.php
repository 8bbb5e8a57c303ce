<?php
/**
 * What a patient reads where no script runs: crisis lines and the clinic's number first of all.
 *
 * @package Ketamine_Widgets
 */

namespace Ketamine_Widgets;

defined( 'ABSPATH' ) || exit;

/** The clinic's own number, for a site that has set none. The widgets have the same. */
const CLINIC_NUMBER = '972-654-5673';

/**
 * Whether this page speaks Spanish: as the site or its visitor has it, unless it is set.
 *
 * @param array<string, string> $values What the widget is told.
 */
function language( array $values ): string {
	return $values['lang'] ?? ( 0 === strpos( determine_locale(), 'es' ) ? 'es' : 'en' );
}

/**
 * The words of one widget as HTML. They come from the widgets' own content, when the plugin is built,
 * with slots for what a practice has set.
 *
 * @param string                $widget The tag without "ketamine-".
 * @param array<string, string> $values What the widget is told.
 */
function words( string $widget, array $values ): string {
	static $words = null;
	if ( null === $words ) {
		$words = require __DIR__ . '/generated-words.php';
	}
	$help  = 'us';
	if ( isset( $values['crisis-line'], $values['emergency'] ) ) {
		$text = isset( $values['crisis-text'] ) ? read_crisis_text( $values['crisis-text'] ) : null;
		$help = $text ? ( isset( $text['word'] ) ? 'local-word' : 'local-text' ) : 'local';
	}
	$named = isset( $values['clinic'] ) ? 'named' : 'unnamed';
	$html  = $words[ language( $values ) ][ $widget ][ $help ][ $named ] ?? '';

	$slots = array( '{clinic}' => $values['clinic'] ?? '' );
	foreach ( array( 'sms', 'crisis-line', 'crisis-text', 'emergency' ) as $name ) {
		$default = 'sms' === $name ? CLINIC_NUMBER : '';
		$phone   = read_number( DETAILS[ $name ], $values[ $name ] ?? $default );

		$slots[ "{{$name}:dial}" ] = $phone['dial'] ?? '';
		$slots[ "{{$name}:text}" ] = $phone['text'] ?? '';
		$slots[ "{{$name}:word}" ] = $phone['word'] ?? '';
		// In an address, where letters beyond a to z are written as percent signs.
		$slots[ "{{$name}:body}" ] = rawurlencode( $phone['word'] ?? '' );
	}
	return strtr( $html, array_map( 'esc_html', $slots ) );
}
