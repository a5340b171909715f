<?php
/**
 * In which language a widget speaks, and its texts for visitors without scripts.
 *
 * @package MedicalMassageWidgets
 */

namespace MedicalMassageWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Reads a file that the build has written.
 *
 * @param string $path Path of the file within the folder `content/`, without extension.
 */
function content( string $path ): array {
	static $files = array();
	if ( ! isset( $files[ $path ] ) ) {
		$file           = plugin_dir_path( PLUGIN_FILE ) . "content/$path.json";
		$files[ $path ] = is_readable( $file ) ? wp_json_file_decode( $file, array( 'associative' => true ) ) : array();
	}
	return $files[ $path ];
}

/**
 * The locales of the content, each with its language, its script, its direction and its own name.
 *
 * @return array<string, array{language: string, script: string, direction: string, name: string}>
 */
function locales(): array {
	return content( 'locales' );
}

/**
 * The locale of the content for the language of a page, as the elements find it in the browser: that very tag, or the first locale in
 * the same language and script. An empty string where there is none; the content is in English then.
 *
 * @param string $lang A language tag such as `es-MX`.
 */
function content_locale( string $lang ): string {
	$parts    = explode( '-', str_replace( '_', '-', strtolower( $lang ) ) );
	$language = array_shift( $parts );
	$script   = '';
	foreach ( $parts as $part ) {
		if ( 4 === strlen( $part ) && ctype_alpha( $part ) ) {
			$script = ucfirst( $part );
		} elseif ( 'zh' === $language && '' === $script && in_array( $part, array( 'tw', 'hk', 'mo' ), true ) ) {
			$script = 'Hant';
		}
	}
	foreach ( array_keys( locales() ) as $locale ) {
		if ( 0 === strcasecmp( $locale, $lang ) ) {
			return $locale;
		}
	}
	foreach ( locales() as $locale => $each ) {
		if ( $each['language'] === $language && ( '' === $script || $each['script'] === $script ) ) {
			return $locale;
		}
	}
	return '';
}

/** The language of the widgets on a page: the one that the owner has set, or else that of the page. */
function page_language(): string {
	$set = settings()['language'];
	return '' === $set ? get_bloginfo( 'language' ) : $set;
}

/** The same for the preview in the editor, where the page is in the language of the author. */
function preview_language(): string {
	$set = settings()['language'];
	return '' === $set ? str_replace( '_', '-', get_locale() ) : $set;
}

/**
 * The attributes `lang` and `dir` of a widget: none where it speaks the language of the page.
 *
 * @return array<string, string>
 */
function own_language(): array {
	$set = settings()['language'];
	return '' === $set ? array() : array(
		'lang' => $set,
		'dir'  => locales()[ $set ]['direction'],
	);
}

/**
 * What visitors read where scripts are blocked, as HTML, and native controls in place of a form control. The build has escaped it.
 *
 * @param string                     $name       Name of the widget, such as `benefit-card`.
 * @param array<string, bool|string> $attributes Its attributes.
 */
function fallback( string $name, array $attributes ): string {
	$definition = definitions()['widgets'][ $name ];
	$locale     = content_locale( page_language() );
	$key        = array();
	$own_words  = array();
	foreach ( $definition['fallback'] as $attribute ) {
		$value = $attributes[ $attribute ] ?? '';
		if ( '' === $value ) {
			continue;
		}
		if ( 'text' === $definition['attributes'][ $attribute ]['type'] ) {
			$own_words[ "%$attribute%" ] = esc_html( $value );
			$value                       = "%$attribute%";
		}
		$key[] = true === $value ? $attribute : "$attribute=$value";
	}
	$text = content( ( '' === $locale ? 'en' : $locale ) . "/$name" )[ implode( ' ', $key ) ] ?? '';
	if ( is_array( $text ) ) {
		$text = joined( $text, $definition, $attributes );
	}
	$text = strtr( $text, $own_words );
	return '' === $locale && '' !== $text ? "<div lang=\"en\" dir=\"ltr\">$text</div>" : $text;
}

/**
 * Puts the pieces of a list together: the topics that the page asks for in its own order, or all. An item that stands for the topics
 * without one of their own comes last, as in the element.
 *
 * @param array{before: string, items: array<string, string>, other?: string, after: string} $pieces     From the build.
 * @param array                                                                              $definition Of the widget.
 * @param array<string, bool|string>                                                         $attributes Of the widget.
 */
function joined( array $pieces, array $definition, array $attributes ): string {
	$ids = array();
	foreach ( $definition['attributes'] as $attribute => $each ) {
		if ( 'topics' === $each['type'] ) {
			$asked = array_intersect( explode( ' ', $attributes[ $attribute ] ?? '' ), $each['ids'] );
			$ids   = array() === $asked ? $each['ids'] : $asked;
		}
	}
	$html     = $pieces['before'];
	$is_short = false;
	foreach ( array_unique( $ids ) as $id ) {
		$html    .= $pieces['items'][ $id ] ?? '';
		$is_short = $is_short || ! isset( $pieces['items'][ $id ] );
	}
	return $html . ( $is_short ? $pieces['other'] ?? '' : '' ) . $pieces['after'];
}
