<?php
/**
 * Removes the one option that the plug-in has stored, on every site of a network.
 *
 * @package MedicalMassageWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $medical_massage_widgets_site ) {
		delete_blog_option( $medical_massage_widgets_site, 'medical_massage_widgets' );
	}
} else {
	delete_option( 'medical_massage_widgets' );
}
