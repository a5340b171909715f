<?php
/**
 * Registers the blocks, the shortcodes and the one script.
 *
 * @package MedicalMassageWidgets
 */

namespace MedicalMassageWidgets;

defined( 'ABSPATH' ) || exit;

/** The handle of the script and of the colours on a page. */
const HANDLE = 'medical-massage-widgets';

/** The handle of the script for the editor, which each block.json names. */
const EDITOR_HANDLE = 'medical-massage-widgets-editor';

/** The address of the script that finds the widgets of a page and loads what they need. */
function script_url(): string {
	return plugins_url( 'widgets/embed.js', PLUGIN_FILE );
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'medical-massage-widgets', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
		wp_register_script( HANDLE, script_url(), array(), VERSION, false );
		wp_register_style( HANDLE, false, array(), VERSION );
		wp_register_script(
			EDITOR_HANDLE,
			plugins_url( 'editor.js', PLUGIN_FILE ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
			VERSION,
			true
		);
		foreach ( array_keys( definitions()['widgets'] ) as $name ) {
			register_block_type(
				plugin_dir_path( PLUGIN_FILE ) . "blocks/$name",
				array(
					'render_callback' => function ( $given ) use ( $name ) {
						return '<div ' . get_block_wrapper_attributes() . '>' . widget( $name, $given ) . '</div>';
					},
				)
			);
			add_shortcode(
				'mm_' . str_replace( '-', '_', $name ),
				function ( $given ) use ( $name ) {
					return widget( $name, (array) $given );
				}
			);
		}
	}
);

add_filter(
	'block_categories_all',
	function ( $categories ) {
		$categories[] = array(
			'slug'  => 'medical-massage-widgets',
			'title' => __( 'Medical massage', 'medical-massage-widgets' ),
		);
		return $categories;
	}
);

/** Has the page load the script, and the colours where the owner has set some. */
function enqueue(): void {
	wp_enqueue_script( HANDLE );
	$styles = color_styles();
	if ( '' !== $styles && ! wp_style_is( HANDLE ) ) {
		wp_enqueue_style( HANDLE );
		wp_add_inline_style( HANDLE, $styles );
	}
}

/* The script is a module. The other attributes have plug-ins that combine or delay scripts leave it alone. */
add_filter(
	'script_loader_tag',
	function ( $tag, $handle, $src ) {
		return HANDLE !== $handle ? $tag : wp_get_script_tag(
			array(
				'data-cfasync'     => 'false',
				'type'             => 'module',
				'src'              => $src,
				'id'               => HANDLE . '-js',
				'data-no-optimize' => '1',
				'data-noptimize'   => '1',
				'nowprocket'       => true,
			)
		);
	},
	10,
	3
);

/* What the blocks in the editor need to know. */
add_action(
	'enqueue_block_editor_assets',
	function () {
		$locale = content_locale( get_bloginfo( 'language' ) );
		$data   = array(
			'widgets'   => definitions()['widgets'],
			'titles'    => content( ( '' === $locale ? 'en' : $locale ) . '/titles' ),
			'script'    => add_query_arg( 'ver', VERSION, script_url() ),
			'language'  => preview_language(),
			'direction' => locales()[ content_locale( preview_language() ) ]['direction'] ?? 'ltr',
			'claims'    => site_claims(),
			'styles'    => color_styles(),
			'words'     => array(
				'settings' => __( 'Settings', 'medical-massage-widgets' ),
				'ownWords' => __( 'Your own words', 'medical-massage-widgets' ),
				'default'  => __( 'Default', 'medical-massage-widgets' ),
				'choose'   => __( 'Choose one', 'medical-massage-widgets' ),
				'link'     => __( 'Address of the link', 'medical-massage-widgets' ),
			),
		);
		wp_add_inline_script( EDITOR_HANDLE, 'window.medicalMassageWidgets = ' . wp_json_encode( $data ) . ';', 'before' );
	}
);
