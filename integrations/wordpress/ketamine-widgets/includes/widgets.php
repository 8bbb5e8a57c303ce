<?php
/**
 * The widgets and what each may be told, as the project's own description of its elements has it.
 *
 * @package Ketamine_Widgets
 */

namespace Ketamine_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The widgets by name: their own settings, each with its kind. Made when the plugin is built.
 *
 * @return array<string, array<string, string|string[]>>
 */
function widgets(): array {
	static $widgets = null;
	if ( null === $widgets ) {
		$widgets = require __DIR__ . '/generated-widgets.php';
	}
	return $widgets;
}

/**
 * Everything that may stand on one widget.
 *
 * @param string $widget The tag without "ketamine-", or "practice".
 * @return array<string, string|string[]>
 */
function kinds_of( string $widget ): array {
	return ( widgets()[ $widget ] ?? array() ) + DETAILS + LOOKS;
}

/**
 * Names as they are written in PHP, JavaScript and shortcodes: heading-level, headingLevel, heading_level.
 *
 * @param string $name With hyphens.
 */
function camel( string $name ): string {
	return lcfirst( str_replace( ' ', '', ucwords( str_replace( '-', ' ', $name ) ) ) );
}
