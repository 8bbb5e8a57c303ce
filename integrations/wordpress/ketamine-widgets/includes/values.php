<?php
/**
 * What a practice may set, and how each value is read. What cannot be read counts as not set, as it
 * does in the widgets themselves.
 *
 * @package Ketamine_Widgets
 */

namespace Ketamine_Widgets;

defined( 'ABSPATH' ) || exit;

/** The kinds of values, by the name of the setting. Every one of them is optional. */
const DETAILS = array(
	'clinic'         => 'text',
	'sms'            => 'text-number',
	'voice-phone'    => 'phone',
	'hours'          => 'text',
	'referrer'       => 'text',
	'referrer-phone' => 'phone',
	'as-of'          => 'day',
	'review-by'      => 'day',
	'crisis-line'    => 'help-line',
	'crisis-text'    => 'help-text',
	'emergency'      => 'emergency',
);

/** How the widgets look, and which language they speak. */
const LOOKS = array(
	'accent' => 'colour',
	'theme'  => array( 'light', 'dark' ),
	'lang'   => array( 'en', 'es' ),
);

const LONGEST = 120;

/**
 * Text as a person sees it, on one line.
 *
 * @param mixed $raw Whatever came.
 */
function visible( $raw ): string {
	if ( ! is_scalar( $raw ) ) {
		return '';
	}
	$text = wp_check_invalid_utf8( (string) $raw );
	$text = (string) preg_replace( '/[\p{Cc}\x{2800}]+/u', ' ', $text );
	// Bidi marks, zero-width and filling characters.
	$text = (string) preg_replace( '/[\p{Cf}\x{034F}\x{115F}\x{1160}\x{17B4}\x{17B5}\x{180B}-\x{180F}\x{3164}\x{FFA0}\x{FE00}-\x{FE0F}]+/u', '', $text );
	return mb_substr( trim( (string) preg_replace( '/\s+/u', ' ', $text ) ), 0, LONGEST );
}

/**
 * One value of a kind, or an empty text when it is none.
 *
 * @param string|string[] $kind A kind of DETAILS or LOOKS, or the words that are allowed.
 * @param mixed           $raw  Whatever came.
 */
function read_value( $kind, $raw ): string {
	$value = visible( $raw );
	if ( is_array( $kind ) ) {
		return in_array( $value, $kind, true ) ? $value : '';
	}
	switch ( $kind ) {
		case 'phone':
		case 'text-number':
		case 'help-line':
		case 'help-text':
		case 'emergency':
			// What was cut off may have made it another number.
			$whole = is_scalar( $raw ) && mb_strlen( (string) $raw ) <= LONGEST;
			return $whole && read_number( $kind, $value ) ? $value : '';
		case 'day':
			$parts = preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $value, $found ) ? array_map( 'intval', $found ) : array( 0, 0, 0, 0 );
			return checkdate( $parts[2], $parts[3], $parts[1] ) ? $value : '';
		case 'colour':
			return strtolower( (string) sanitize_hex_color( $value ) );
		case 'level':
			return preg_match( '/^[1-6]$/', $value ) ? $value : '';
		case 'switch':
			// There or not; only "false" and nothing say no. A block stores true, a shortcode its name.
			return is_bool( $raw ) ? ( $raw ? 'true' : '' ) : ( in_array( $value, array( '', 'false', '0' ), true ) ? '' : 'true' );
		default:
			return $value;
	}
}

/**
 * Those of some values that can be read. A crisis line and an emergency number only count together:
 * half of them would leave somebody without help.
 *
 * @param array<string, mixed>           $raw   By the name of the setting.
 * @param array<string, string|string[]> $kinds The kinds that are allowed.
 * @return array<string, string>
 */
function read_values( array $raw, array $kinds ): array {
	$values = array();
	foreach ( $kinds as $name => $kind ) {
		$value = isset( $raw[ $name ] ) ? read_value( $kind, $raw[ $name ] ) : '';
		if ( '' !== $value ) {
			$values[ $name ] = $value;
		}
	}
	if ( isset( $values['crisis-line'] ) !== isset( $values['emergency'] ) ) {
		unset( $values['crisis-line'], $values['emergency'] );
	}
	return $values;
}

/**
 * What this site has set.
 *
 * @return array<string, string>
 */
function site_values(): array {
	$stored = get_option( OPTION, array() );
	return is_array( $stored ) ? read_values( $stored, DETAILS + LOOKS ) : array();
}
