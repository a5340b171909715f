<?php
/**
 * Plugin Name: Medical Massage Widgets
 * Description: Tells the visitors of a massage or physiotherapy clinic honestly what massage can do, and lets them say where it hurts and how much.
 * Version: %version%
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/licenses/MIT
 * Text Domain: medical-massage-widgets
 * Domain Path: /languages
 *
 * @package MedicalMassageWidgets
 */

namespace MedicalMassageWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION     = '%version%';
const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/widget.php';
require __DIR__ . '/includes/register.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}
