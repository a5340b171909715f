<?php
/**
 * The page “Settings → Medical massage” for administrators.
 *
 * @package MedicalMassageWidgets
 */

namespace MedicalMassageWidgets;

defined( 'ABSPATH' ) || exit;

/** The slug of the page, and the group of its one option. */
const PAGE = 'medical-massage-widgets';

/** What may read and change the settings. */
const CAPABILITY = 'manage_options';

/**
 * Keeps only what can be right.
 *
 * @param mixed $given From the form.
 */
function sanitize( $given ): array {
	$given  = is_array( $given ) ? $given : array();
	$one    = function ( $name, $allowed ) use ( $given ) {
		return in_array( $given[ $name ] ?? '', $allowed, true ) ? $given[ $name ] : '';
	};
	$colors = array();
	foreach ( array_keys( definitions()['colors'] ) as $property ) {
		$color = sanitize_hex_color( (string) ( $given['colors'][ $property ] ?? '' ) );
		if ( $color ) {
			$colors[ $property ] = $color;
		}
	}
	return array(
		'language' => $one( 'language', array_keys( locales() ) ),
		'region'   => $one( 'region', array_map( 'strval', array_keys( regions() ) ) ),
		'claims'   => $one( 'claims', array( 'all', 'wellbeing' ) ),
		'colors'   => $colors,
	);
}

/**
 * The relative luminance of a colour, as WCAG defines it.
 *
 * @param string $color `#rgb` or `#rrggbb`.
 */
function luminance( string $color ): float {
	$digits = substr( $color, 1 );
	$pairs  = 3 === strlen( $digits ) ? array_map( 'str_repeat', str_split( $digits ), array( 2, 2, 2 ) ) : str_split( $digits, 2 );
	$linear = array_map(
		function ( $pair ) {
			$part = hexdec( $pair ) / 255;
			return $part <= 0.04045 ? $part / 12.92 : ( ( $part + 0.055 ) / 1.055 ) ** 2.4;
		},
		$pairs
	);
	return 0.2126 * $linear[0] + 0.7152 * $linear[1] + 0.0722 * $linear[2];
}

/**
 * The contrast of two colours, as WCAG defines it, from 1 to 21.
 *
 * @param string $one   `#rgb` or `#rrggbb`.
 * @param string $other The same.
 */
function contrast( string $one, string $other ): float {
	$both = array( luminance( $one ), luminance( $other ) );
	return ( max( $both ) + 0.05 ) / ( min( $both ) + 0.05 );
}

/** Says which of the set colours can't be read on which. */
function contrast_problems(): array {
	$colors = definitions()['colors'];
	$shown  = array_merge( array_column( $colors, 'light', 'property' ), settings()['colors'] );
	$pairs  = array(
		array( '--mm-color-text', '--mm-color-surface' ),
		array( '--mm-color-muted', '--mm-color-surface' ),
		array( '--mm-color-accent', '--mm-color-surface' ),
		array( '--mm-color-alert', '--mm-color-surface' ),
		array( '--mm-color-on-accent', '--mm-color-accent' ),
	);
	$found  = array();
	foreach ( $pairs as list( $front, $back ) ) {
		$contrast = contrast( $shown[ $front ], $shown[ $back ] );
		if ( $contrast < 4.5 ) {
			$found[] = sprintf(
				/* translators: 1 and 2: what two colours are for, 3: a number such as 2.1. */
				__( 'Many visitors can’t read “%1$s” on “%2$s”: the contrast is %3$s to 1, and 4.5 is needed.', 'medical-massage-widgets' ),
				$colors[ $front ]['label'],
				$colors[ $back ]['label'],
				number_format_i18n( floor( $contrast * 10 ) / 10, 1 )
			);
		}
	}
	return $found;
}

/**
 * A select of the page.
 *
 * @param string                $name    Name of the setting.
 * @param array<string, string> $choices Texts by value.
 * @param string                $note    What an owner should know.
 */
function select( string $name, array $choices, string $note ): void {
	printf( '<select id="%1$s" name="%2$s[%1$s]" aria-describedby="%1$s-note">', esc_attr( $name ), esc_attr( OPTION ) );
	foreach ( $choices as $value => $text ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( settings()[ $name ], (string) $value, false ), esc_html( $text ) );
	}
	printf( '</select><p class="description" id="%s-note">%s</p>', esc_attr( $name ), esc_html( $note ) );
}

/** Shows the page. */
function settings_page(): void {
	if ( ! current_user_can( CAPABILITY ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	foreach ( contrast_problems() as $problem ) {
		echo '<div class="notice notice-warning"><p>' . esc_html( $problem ) . '</p></div>';
	}
	echo '<form method="post" action="options.php">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}

add_action(
	'admin_init',
	function () {
		register_setting(
			PAGE,
			OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => __NAMESPACE__ . '\sanitize',
			)
		);

		add_settings_section( 'words', __( 'What the widgets say', 'medical-massage-widgets' ), '__return_null', PAGE );
		add_settings_field(
			'language',
			__( 'Language', 'medical-massage-widgets' ),
			function () {
				select(
					'language',
					array( '' => __( 'That of the page', 'medical-massage-widgets' ) ) + wp_list_pluck( locales(), 'name' ),
					__( 'Where a page is in a language that the widgets do not speak, they speak English.', 'medical-massage-widgets' )
				);
			},
			PAGE,
			'words',
			array( 'label_for' => 'language' )
		);
		add_settings_field(
			'region',
			__( 'Where you advertise', 'medical-massage-widgets' ),
			function () {
				select(
					'region',
					array( '' => __( 'Not chosen: the widgets say all that research shows', 'medical-massage-widgets' ) ) + wp_list_pluck( regions(), 'name' ),
					__( 'What a clinic may say of massage depends on the country, and often on the profession of the therapist. This is information, not legal advice.', 'medical-massage-widgets' )
				);
			},
			PAGE,
			'words',
			array( 'label_for' => 'region' )
		);
		add_settings_field(
			'claims',
			__( 'What the widgets may claim', 'medical-massage-widgets' ),
			function () {
				select(
					'claims',
					array(
						''          => __( 'What fits the place above', 'medical-massage-widgets' ),
						'wellbeing' => __( 'Only relaxation, everyday stress and wellbeing', 'medical-massage-widgets' ),
						'all'       => __( 'All that research shows: my law and my profession allow it', 'medical-massage-widgets' ),
					),
					'wellbeing' === site_claims()
						? __( 'Now: only relaxation, everyday stress and wellbeing. Authors can’t choose more on a page.', 'medical-massage-widgets' )
						: __( 'Now: all that research shows. Authors can choose less on a page.', 'medical-massage-widgets' )
				);
			},
			PAGE,
			'words',
			array( 'label_for' => 'claims' )
		);

		add_settings_section(
			'colors',
			__( 'Colours', 'medical-massage-widgets' ),
			function () {
				echo '<p>' . esc_html__( 'On a dark page, the widgets keep their own dark colours.', 'medical-massage-widgets' ) . '</p>';
			},
			PAGE
		);
		foreach ( definitions()['colors'] as $property => $color ) {
			add_settings_field(
				$property,
				$color['label'],
				function () use ( $property, $color ) {
					printf(
						'<input class="medical-massage-widgets-color" id="%1$s" name="%2$s[colors][%1$s]" value="%3$s" data-default-color="%4$s" placeholder="%4$s">',
						esc_attr( $property ),
						esc_attr( OPTION ),
						esc_attr( settings()['colors'][ $property ] ?? '' ),
						esc_attr( $color['light'] )
					);
				},
				PAGE,
				'colors',
				array( 'label_for' => $property )
			);
		}
	}
);

add_action(
	'admin_menu',
	function () {
		$title = __( 'Medical massage', 'medical-massage-widgets' );
		$page  = add_options_page( $title, $title, CAPABILITY, PAGE, __NAMESPACE__ . '\settings_page' );
		add_action(
			"admin_print_scripts-$page",
			function () {
				wp_enqueue_style( 'wp-color-picker' );
				wp_enqueue_script( 'wp-color-picker' );
				wp_add_inline_script( 'wp-color-picker', 'jQuery( ( $ ) => $( ".medical-massage-widgets-color" ).wpColorPicker() );' );
			}
		);
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( PLUGIN_FILE ),
	function ( $links ) {
		$link = '<a href="' . esc_url( admin_url( 'options-general.php?page=' . PAGE ) ) . '">' . esc_html__( 'Settings', 'medical-massage-widgets' ) . '</a>';
		return array_merge( array( $link ), $links );
	}
);
