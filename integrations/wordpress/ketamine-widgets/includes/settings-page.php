<?php
/**
 * The one settings page: what the practice says about itself, and how the widgets look.
 *
 * @package Ketamine_Widgets
 */

namespace Ketamine_Widgets;

defined( 'ABSPATH' ) || exit;

const PAGE = 'ketamine-widgets';

/**
 * The fields: what each is called, and what to write there.
 *
 * @return array<string, array<string, array{0: string, 1: string}>> By section and name.
 */
function fields(): array {
	return array(
		__( 'Your practice', 'ketamine-widgets' )      => array(
			'referrer'       => array(
				__( 'Name of your practice', 'ketamine-widgets' ),
				__( 'Named first wherever a person is told to talk with a provider.', 'ketamine-widgets' ),
			),
			'referrer-phone' => array(
				__( 'Telephone of your practice', 'ketamine-widgets' ),
				__( 'Such as 972-555-0142.', 'ketamine-widgets' ),
			),
		),
		__( 'The infusion clinic', 'ketamine-widgets' ) => array(
			'clinic'      => array(
				__( 'Name of the clinic', 'ketamine-widgets' ),
				__( 'Without it the widgets say “the infusion clinic”.', 'ketamine-widgets' ),
			),
			'sms'         => array(
				__( 'Number to text', 'ketamine-widgets' ),
				/* translators: %s: a telephone number. */
				sprintf( __( 'Without it the clinic’s own: %s.', 'ketamine-widgets' ), CLINIC_NUMBER ),
			),
			'voice-phone' => array(
				__( 'Number to call', 'ketamine-widgets' ),
				__( 'If the clinic takes calls.', 'ketamine-widgets' ),
			),
			'hours'       => array(
				__( 'When the clinic answers', 'ketamine-widgets' ),
				__( 'In its own words, such as Mon–Fri 9–5.', 'ketamine-widgets' ),
			),
			'as-of'       => array(
				__( 'Insurance statement last checked on', 'ketamine-widgets' ),
				__( 'Year-month-day, such as 2026-05-01.', 'ketamine-widgets' ),
			),
			'review-by'   => array(
				__( 'To be checked again by', 'ketamine-widgets' ),
				__( 'Year-month-day. After it the widgets ask people to check with the clinic.', 'ketamine-widgets' ),
			),
		),
		__( 'Outside the United States', 'ketamine-widgets' ) => array(
			'crisis-line' => array(
				__( 'Crisis line', 'ketamine-widgets' ),
				__( 'In place of 988. Only together with an emergency number.', 'ketamine-widgets' ),
			),
			'crisis-text' => array(
				__( 'Crisis line for texts', 'ketamine-widgets' ),
				__( 'If there is one.', 'ketamine-widgets' ),
			),
			'emergency'   => array(
				__( 'Emergency number', 'ketamine-widgets' ),
				__( 'In place of 911.', 'ketamine-widgets' ),
			),
		),
		__( 'Look and language', 'ketamine-widgets' )  => array(
			'accent' => array(
				__( 'Accent color', 'ketamine-widgets' ),
				__( 'As # and six digits, such as #12586a. The rest derives from it.', 'ketamine-widgets' ),
			),
			'theme'  => array(
				__( 'Light or dark', 'ketamine-widgets' ),
				'',
			),
			'lang'   => array(
				__( 'Language', 'ketamine-widgets' ),
				'',
			),
		),
	);
}

/**
 * What the words of a choice mean.
 *
 * @return array<string, array<string, string>>
 */
function choices(): array {
	return array(
		'theme' => array(
			''      => __( 'As the visitor’s device has it', 'ketamine-widgets' ),
			'light' => __( 'Light', 'ketamine-widgets' ),
			'dark'  => __( 'Dark', 'ketamine-widgets' ),
		),
		'lang'  => array(
			''   => __( 'As the page', 'ketamine-widgets' ),
			'en' => __( 'English', 'ketamine-widgets' ),
			'es' => __( 'Spanish', 'ketamine-widgets' ),
		),
	);
}

/**
 * Says about a field that it was not kept, and what to write.
 *
 * @param string $name  Of the setting.
 * @param string $value As it was written.
 * @param string $label Of the field.
 */
function refuse( string $name, string $value, string $label ): void {
	$advice = array(
		'phone'       => __( 'Write one number, such as 972-555-0123, or with + and its country, such as +44 20 7946 0958.', 'ketamine-widgets' ),
		'text-number' => __( 'Write one number, such as 972-555-0123, or with + and its country, such as +44 20 7946 0958.', 'ketamine-widgets' ),
		'help-line'   => __( 'Write one number as it is dialled there, such as 13 11 14.', 'ketamine-widgets' ),
		'help-text'   => __( 'Write one number as it is dialled there, such as 85258, or with the word to send, such as “SHOUT to 85258”.', 'ketamine-widgets' ),
		'emergency'   => __( 'Write one number of three to five digits as it is dialled there, such as 112.', 'ketamine-widgets' ),
		'day'         => __( 'Write a day as year-month-day, such as 2026-05-01.', 'ketamine-widgets' ),
		'colour'      => __( 'Write a color as # and six digits, such as #12586a.', 'ketamine-widgets' ),
	);
	$kind   = ( DETAILS + LOOKS )[ $name ];
	add_settings_error(
		OPTION,
		'ketamine-widgets-' . $name,
		esc_html(
			sprintf(
				/* translators: 1: name of a field, 2: what was written there, 3: what to write instead. */
				__( '%1$s: “%2$s” could not be kept. %3$s', 'ketamine-widgets' ),
				$label,
				$value,
				is_string( $kind ) && isset( $advice[ $kind ] ) ? $advice[ $kind ] : __( 'Choose one of the list.', 'ketamine-widgets' )
			)
		)
	);
}

/**
 * Keeps what can be read, and says of everything else what is wrong with it.
 *
 * @param mixed $raw As the form sent it.
 * @return array<string, string>
 */
function sanitize( $raw ): array {
	$raw    = is_array( $raw ) ? $raw : array();
	$kinds  = DETAILS + LOOKS;
	$values = array();
	foreach ( fields() as $section ) {
		foreach ( $section as $name => list( $label ) ) {
			$typed = visible( $raw[ $name ] ?? '' );
			$value = read_value( $kinds[ $name ], $typed );
			if ( '' !== $value ) {
				$values[ $name ] = $value;
			} elseif ( '' !== $typed ) {
				refuse( $name, $typed, $label );
			}
		}
	}
	if ( isset( $values['crisis-line'] ) !== isset( $values['emergency'] ) ) {
		add_settings_error(
			OPTION,
			'ketamine-widgets-help',
			esc_html__( 'A crisis line and an emergency number belong together. Until both are there, the crisis lines of the United States stay.', 'ketamine-widgets' )
		);
	}
	return read_values( $values, $kinds );
}

/**
 * One field of the form.
 *
 * @param array{name: string, hint: string} $field Its name, and what to write.
 */
function show_field( array $field ): void {
	$name  = $field['name'];
	$id    = 'ketamine-widgets-' . $name;
	$value = site_values()[ $name ] ?? '';
	$about = $field['hint'] ? $id . '-hint' : '';
	if ( isset( choices()[ $name ] ) ) {
		printf( '<select id="%1$s" name="%2$s[%3$s]">', esc_attr( $id ), esc_attr( OPTION ), esc_attr( $name ) );
		foreach ( choices()[ $name ] as $word => $label ) {
			printf( '<option value="%1$s"%2$s>%3$s</option>', esc_attr( $word ), selected( $value, $word, false ), esc_html( $label ) );
		}
		echo '</select>';
	} else {
		printf(
			'<input type="text" class="regular-text" id="%1$s" name="%2$s[%3$s]" value="%4$s" maxlength="%5$d" aria-describedby="%6$s">',
			esc_attr( $id ),
			esc_attr( OPTION ),
			esc_attr( $name ),
			esc_attr( $value ),
			(int) LONGEST,
			esc_attr( $about )
		);
	}
	if ( $about ) {
		printf( '<p class="description" id="%1$s">%2$s</p>', esc_attr( $about ), esc_html( $field['hint'] ) );
	}
}

/** The page itself. Who may not manage the site gets nothing, also by its address. */
function show_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p><?php esc_html_e( 'Everything is optional. It is used wherever a widget has no setting of its own, and nothing is ever sent anywhere.', 'ketamine-widgets' ); ?></p>
		<form action="options.php" method="post">
			<?php
			// The form's nonce is in here, and options.php checks it and the capability.
			settings_fields( PAGE );
			do_settings_sections( PAGE );
			submit_button();
			?>
		</form>
		<h2><?php esc_html_e( 'Put them on a page', 'ketamine-widgets' ); ?></h2>
		<p><?php esc_html_e( 'In the block editor, look for “ketamine” among the blocks. Anywhere else, write a shortcode:', 'ketamine-widgets' ); ?></p>
		<ul>
			<?php foreach ( array_diff( array_keys( widgets() ), array( 'practice' ) ) as $widget ) : ?>
				<li><code>[ketamine_<?php echo esc_html( strtr( $widget, '-', '_' ) ); ?>]</code></li>
			<?php endforeach; ?>
		</ul>
	</div>
	<?php
}

add_action(
	'admin_init',
	static function () {
		register_setting(
			PAGE,
			OPTION,
			array(
				'type'              => 'object',
				'default'           => array(),
				'sanitize_callback' => __NAMESPACE__ . '\sanitize',
			)
		);
		foreach ( fields() as $title => $section ) {
			$id = 'ketamine-widgets-' . sanitize_title( array_key_first( $section ) );
			add_settings_section( $id, esc_html( $title ), '__return_null', PAGE );
			foreach ( $section as $name => list( $label, $hint ) ) {
				add_settings_field(
					$name,
					esc_html( $label ),
					__NAMESPACE__ . '\show_field',
					PAGE,
					$id,
					array(
						'label_for' => 'ketamine-widgets-' . $name,
						'name'      => $name,
						'hint'      => $hint,
					)
				);
			}
		}
	}
);

add_action(
	'admin_menu',
	static function () {
		add_options_page(
			__( 'Ketamine Widgets', 'ketamine-widgets' ),
			__( 'Ketamine Widgets', 'ketamine-widgets' ),
			'manage_options',
			PAGE,
			__NAMESPACE__ . '\show_page'
		);
	}
);

// A way to the settings from the list of plugins.
add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	static function ( $links ) {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'ketamine-widgets' ) );
		return array_merge( array( $link ), $links );
	}
);
