<?php
/**
 * The reader of everything that is dialled, as the widgets have it: one number that can be dialled as it
 * is written, or none. The grammar is in the project's docs/phone-numbers.md, and its table is held
 * against this file.
 *
 * @package Ketamine_Widgets
 */

namespace Ketamine_Widgets;

defined( 'ABSPATH' ) || exit;

/** Dashes of all kinds, by their numbers. */
const DASHES = '\x{2010}-\x{2015}-';

/**
 * Percent signs decoded once. One that stands for nothing stays, and no number has one.
 *
 * @param string $text Of an address.
 */
function decoded( string $text ): string {
	$decoded = rawurldecode( $text );
	$is_bad  = preg_match( '/%(?![0-9a-f]{2})/i', $text ) || ! mb_check_encoding( $decoded, 'UTF-8' );
	return $is_bad ? $text : visible( $decoded );
}

/**
 * What was written once invisible signs are gone, with an address taken apart.
 *
 * @param string $raw As a person wrote it.
 * @return array{number: string, body: string}
 */
function read_address( string $raw ): array {
	if ( ! preg_match( '/^(tel|callto|sms(?:to)?|mms(?:to)?):\/{0,2}([^?&#]*)(?:[?&]*body=([^&#]*))?/iu', $raw, $found ) ) {
		return array(
			'number' => $raw,
			'body'   => '',
		);
	}
	$parts  = explode( ';', decoded( $found[2] ) );
	$number = array_shift( $parts );
	$said   = array();
	foreach ( $parts as $part ) {
		if ( preg_match( '/^(ext|phone-context)=(.*)$/isu', $part, $parameter ) ) {
			$said += array( strtolower( $parameter[1] ) => $parameter[2] );
		} elseif ( preg_match( '/^\d{1,6}$/', $part ) ) {
			$said += array( 'digits' => $part );
		}
	}
	if ( preg_match( '/^[tc]/i', $found[1] ) && preg_match( '/^(.*?\d)[\s,pw]*[,pw]\s*(\d{1,6})#?$/iu', $number, $paused ) ) {
		$number = $paused[1];
	}
	$extension = $said['ext'] ?? $paused[2] ?? $said['digits'] ?? '';
	$context   = $said['phone-context'] ?? '';
	$context   = '+' === substr( $context, 0, 1 ) && false === strpos( $number, '+' ) ? $context . ' ' : '';
	return array(
		'number' => visible( $context . $number . ( '' === $extension ? '' : " ext. $extension" ) ),
		'body'   => decoded( $found[3] ?? '' ),
	);
}

/**
 * For calls and texts: a US number, or one that begins with + and its country.
 *
 * @param string $raw As a person wrote it.
 * @return array{dial: string, text: string}|null
 */
function read_phone( string $raw ): ?array {
	$typed = read_address( $raw )['number'];
	$gap   = '[\s)(\/.' . DASHES . ']*';
	if ( ! preg_match( '/^(\(?\+?[\s\/)(\d.' . DASHES . ']{3,40}?)(?:\s*(?:ext(?:\.|ensi[oó]n)?|x|#)[\s.:]*(\d{1,6}))?$/iu', $typed, $found ) ) {
		return null;
	}
	$number = $found[1];
	// Three, three and four digits, with or without the 1 of the country.
	if ( preg_match( '/^[\s(]*(?:\+?\s*1' . $gap . ')?([2-9](?!11)[0-8]\d)' . $gap . '([2-9]\d{2})' . $gap . '(\d\d)[\s.' . DASHES . ']*(\d\d)[\s.' . DASHES . ']*$/u', $number, $us ) ) {
		return array(
			'dial' => "+1$us[1]$us[2]$us[3]$us[4]",
			'text' => "$us[1]-$us[2]-$us[3]$us[4]" . ( isset( $found[2] ) ? " ext. $found[2]" : '' ),
		);
	}
	if ( false === strpos( $number, '+' ) || false !== strpos( $number, '/' ) ) {
		return null;
	}
	// The zero that callers at home dial; in Italy everyone dials it.
	$is_italian = 0 === strpos( (string) preg_replace( '/\D/', '', $number ), '39' );
	$global     = $is_italian ? $number : (string) preg_replace( '/^(\(?\+\s?\d{1,3}\)?\s?)\(0\)/u', '$1', $number );
	$dial       = (string) preg_replace( '/\D/', '', $global );
	$is_right   = preg_match( '/^[2-9]\d{6,14}$/', $dial )
		// The same zero, left in where nobody dials it from abroad.
		&& ! preg_match( '/^(?:7|2[07]|3[0-46]|4[013-689]|5[1-8]|6[0-6]|8[1246]|9[0-58]|(?!2(?:2[5679]|4[127]|50)|378|992)(?:2[1-69]|3[578]|42|5[09]|6[789]|8[0578]|9[679])\d)0/', $dial )
		// A US number around the clinic whose 1 was left out.
		&& ! preg_match( '/^(?:972[2-9]\d{6}|214\d{7})$/', $dial )
		&& ( $is_italian || false === strpos( $global, '(0)' ) );
	return $is_right ? array(
		'dial' => "+$dial",
		'text' => $typed,
	) : null;
}

/**
 * For texts to the clinic: also a short code, where it is said to be one.
 *
 * @param string $raw As a person wrote it.
 * @return array{dial: string, text: string}|null
 */
function read_text_number( string $raw ): ?array {
	if ( preg_match( '/^(?:short code|código corto):?\s*(\d{5,6})$/iu', read_address( $raw )['number'], $code ) ) {
		return array(
			'dial' => $code[1],
			'text' => $code[1],
		);
	}
	return read_phone( $raw );
}

/**
 * A crisis line or an emergency number: not one sign is changed.
 *
 * @param string $raw As a person wrote it.
 * @return array{dial: string, text: string}|null
 */
function read_help_line( string $raw ): ?array {
	$typed  = read_address( $raw )['number'];
	$groups = preg_split( '/\D+/', $typed, -1, PREG_SPLIT_NO_EMPTY );
	$half   = count( $groups ) / 2;
	// "999 112", "116 123 116 111": each half a number by itself.
	$is_two = preg_match( '/^\D*(\d{3})\D+(\d{3})\D*$/', $typed, $short ) && array_intersect( array_slice( $short, 1 ), array( '000', '112', '911', '988', '999' ) );
	if ( is_int( $half ) && $half > 0 && strlen( $groups[0] ) > 2 && $groups[0] === $groups[ $half ] ) {
		$is_two = true;
	}
	if ( $is_two || ! preg_match( '/^\(?\+?[\s)(\d.' . DASHES . ']+$/u', $typed ) ) {
		return null;
	}
	$is_global = false !== strpos( $typed, '+' );
	$dial      = ( $is_global ? '+' : '' ) . preg_replace( '/\D/', '', $typed );
	if ( ! preg_match( '/^(?:\d{3,11}|\+[1-9]\d{6,14})$/', $dial ) || ( $is_global && false !== strpos( $typed, '(0)' ) ) ) {
		return null;
	}
	return array(
		'dial' => $dial,
		'text' => $typed,
	);
}

/**
 * An emergency number has three to five digits.
 *
 * @param string $raw As a person wrote it.
 * @return array{dial: string, text: string}|null
 */
function read_emergency( string $raw ): ?array {
	$phone = read_help_line( $raw );
	return $phone && preg_match( '/^\d{3,5}$/', $phone['dial'] ) ? $phone : null;
}

/**
 * A crisis line for texts, with the word that it asks for, if it asks for one.
 *
 * @param string $raw As a person wrote it.
 * @return array{dial: string, text: string, word?: string}|null
 */
function read_crisis_text( string $raw ): ?array {
	$address = read_address( $raw );
	$typed   = ( '' === $address['body'] ? '' : $address['body'] . ' to ' ) . $address['number'];
	if ( ! preg_match( '/^(?:text |texto |env[ií]e )?["“«\']?(\d*[a-z\x{e0}-\x{24f}][a-z\x{e0}-\x{24f}\d]{0,19})["”»\']? (?:to|al?) (.+)$/iu', $typed, $found ) ) {
		return read_help_line( $typed );
	}
	$phone = read_help_line( $found[2] );
	return $phone ? $phone + array( 'word' => $found[1] ) : null;
}

/**
 * A number as the setting of this name reads it.
 *
 * @param string $kind A kind of DETAILS.
 * @param string $raw  As a person wrote it.
 * @return array{dial: string, text: string, word?: string}|null
 */
function read_number( string $kind, string $raw ): ?array {
	switch ( $kind ) {
		case 'text-number':
			return read_text_number( $raw );
		case 'help-line':
			return read_help_line( $raw );
		case 'help-text':
			return read_crisis_text( $raw );
		case 'emergency':
			return read_emergency( $raw );
		default:
			return read_phone( $raw );
	}
}
