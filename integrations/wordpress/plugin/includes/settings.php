<?php
/**
 * What the owner of the site has set, and what follows from it.
 *
 * @package MedicalMassageWidgets
 */

namespace MedicalMassageWidgets;

defined( 'ABSPATH' ) || exit;

/** The name of the one option in the database. */
const OPTION = 'medical_massage_widgets';

/**
 * The settings. What was never set is an empty string, and no colours.
 *
 * @return array{language: string, region: string, claims: string, colors: array<string, string>}
 */
function settings(): array {
	$stored = get_option( OPTION );
	return array_merge(
		array(
			'language' => '',
			'region'   => '',
			'claims'   => '',
			'colors'   => array(),
		),
		is_array( $stored ) ? $stored : array()
	);
}

/**
 * Places with rules for the advertising of massage, and what the widgets say there unless the owner chooses otherwise. Where the
 * rules depend on the profession of the therapist, that is the wording on everyday wellbeing.
 *
 * @return array<string, array{name: string, claims: string}>
 */
function regions(): array {
	return array(
		'gb'    => array(
			'name'   => __( 'United Kingdom', 'medical-massage-widgets' ),
			'claims' => 'wellbeing',
		),
		'us'    => array(
			'name'   => __( 'USA', 'medical-massage-widgets' ),
			'claims' => 'all',
		),
		'fr'    => array(
			'name'   => __( 'France', 'medical-massage-widgets' ),
			'claims' => 'wellbeing',
		),
		'de'    => array(
			'name'   => __( 'Germany', 'medical-massage-widgets' ),
			'claims' => 'wellbeing',
		),
		'es'    => array(
			'name'   => __( 'Spain', 'medical-massage-widgets' ),
			'claims' => 'wellbeing',
		),
		'cn'    => array(
			'name'   => __( 'China', 'medical-massage-widgets' ),
			'claims' => 'wellbeing',
		),
		'jp'    => array(
			'name'   => __( 'Japan', 'medical-massage-widgets' ),
			'claims' => 'wellbeing',
		),
		'br'    => array(
			'name'   => __( 'Brazil', 'medical-massage-widgets' ),
			'claims' => 'wellbeing',
		),
		'other' => array(
			'name'   => __( 'Another place', 'medical-massage-widgets' ),
			'claims' => 'wellbeing',
		),
	);
}

/** What the widgets may claim on this site: `all` or `wellbeing`. */
function site_claims(): string {
	$settings = settings();
	if ( '' !== $settings['claims'] ) {
		return $settings['claims'];
	}
	return regions()[ $settings['region'] ]['claims'] ?? 'all';
}

/**
 * The widgets and the colours, written by the build from the custom elements manifest.
 *
 * @return array{widgets: array<string, array>, colors: array<string, array>}
 */
function definitions(): array {
	static $definitions = null;
	$definitions        = $definitions ?? require __DIR__ . '/definitions.php';
	return $definitions;
}

/** The colours of the site as CSS; an empty string without any. On a dark page, the widgets keep their own dark colours. */
function color_styles(): string {
	$plain  = '';
	$paired = '';
	foreach ( definitions()['colors'] as $property => $color ) {
		$own = settings()['colors'][ $property ] ?? '';
		if ( '' !== $own ) {
			$plain  .= "$property:$own;";
			$paired .= "$property:light-dark($own," . $color['dark'] . ');';
		}
	}
	if ( '' === $plain ) {
		return '';
	}
	$tags = 'mm-' . implode( ',mm-', array_keys( definitions()['widgets'] ) );
	return "$tags{{$plain}}@supports (color:light-dark(red,red)){{$tags}{{$paired}}}";
}
