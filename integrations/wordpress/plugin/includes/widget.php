<?php
/**
 * The HTML of a widget, from the attributes of a block or a shortcode.
 *
 * @package MedicalMassageWidgets
 */

namespace MedicalMassageWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The HTML of a widget. It asks for the script, so that a page without a widget loads nothing.
 *
 * @param string $name  Name of the widget, such as `benefit-card`.
 * @param array  $given Attributes and own words as an author wrote them. What the widget does not know is left out.
 */
function widget( string $name, array $given ): string {
	$definition = definitions()['widgets'][ $name ];
	$attributes = attributes( $definition['attributes'], $given );
	$content    = fallback( $name, $attributes ) . own_words( $definition['slots'], $given );
	$hint       = hint( $definition['attributes'], $attributes );
	$written    = '';
	foreach ( array_merge( $attributes, own_language() ) as $attribute => $value ) {
		$written .= true === $value ? " $attribute" : sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
	}
	enqueue();
	return "<mm-$name$written>$content</mm-$name>$hint";
}

/**
 * The attributes to write: those that the widget has and that are not at their default. `true` stands for one without a value.
 *
 * @param array<string, array> $known Of the widget.
 * @param array                $given By the author.
 * @return array<string, bool|string>
 */
function attributes( array $known, array $given ): array {
	// A shortcode such as `[mm_pain_level required]` gives the name of an attribute without a value as a value without a name.
	foreach ( $given as $key => $value ) {
		if ( is_int( $key ) && is_string( $value ) ) {
			$given[ strtolower( $value ) ] = true;
		}
	}
	$attributes = array();
	foreach ( $known as $name => $attribute ) {
		$value = attribute_value( $attribute, $given[ $name ] ?? '' );
		if ( '' !== $value && $value !== $attribute['default'] ) {
			$attributes[ $name ] = $value;
		}
	}
	// What may be claimed on the site is for its administrators to say. An author can only claim less.
	if ( isset( $known['claims'] ) && 'wellbeing' === site_claims() ) {
		$attributes['claims'] = 'wellbeing';
	}
	return $attributes;
}

/**
 * The value of an attribute as the element takes it: `true`, or text. An empty string where there is none, or where it can't be right.
 *
 * @param array{type: string, values?: string[]} $attribute As the widget defines it.
 * @param mixed                                  $given     By the author.
 * @return bool|string
 */
function attribute_value( array $attribute, $given ) {
	if ( ! is_scalar( $given ) ) {
		return '';
	}
	$text = true === $given ? 'true' : trim( (string) $given );
	switch ( $attribute['type'] ) {
		case 'flag':
			return in_array( strtolower( $text ), array( '', '0', 'false', 'no', 'off' ), true ) ? '' : true;
		case 'choice':
			return in_array( $text, $attribute['values'], true ) ? $text : '';
		case 'number':
			return is_numeric( $text ) ? $text : '';
		case 'topics':
			return implode( ' ', preg_split( '/[\s,]+/', $text, -1, PREG_SPLIT_NO_EMPTY ) );
		default:
			return true === $given ? '' : $text;
	}
}

/**
 * The author's own words for the slots of a widget.
 *
 * @param array<string, array{tag: string}> $slots Of the widget.
 * @param array                             $given By the author.
 */
function own_words( array $slots, array $given ): string {
	$html = '';
	foreach ( $slots as $slot => $each ) {
		$text = is_scalar( $given[ $slot ] ?? null ) ? trim( (string) $given[ $slot ] ) : '';
		if ( '' === $text ) {
			continue;
		}
		$link = '';
		if ( 'a' === $each['tag'] ) {
			$link = esc_url( (string) ( $given[ "$slot-link" ] ?? '' ), array( 'https', 'http', 'mailto', 'tel' ) );
			if ( '' === $link ) {
				continue;
			}
			$link = " href=\"$link\"";
		}
		$html .= sprintf( '<%1$s slot="%2$s"%3$s>%4$s</%1$s>', $each['tag'], $slot, $link, esc_html( $text ) );
	}
	return $html;
}

/**
 * Tells an author of a topic that there is not. Visitors never see it.
 *
 * @param array<string, array>       $known      Attributes of the widget.
 * @param array<string, bool|string> $attributes As they are written.
 */
function hint( array $known, array $attributes ): string {
	if ( ! current_user_can( 'edit_post', get_the_ID() ) ) {
		return '';
	}
	$html = '';
	foreach ( $known as $name => $attribute ) {
		if ( 'topic' !== $attribute['type'] && 'topics' !== $attribute['type'] ) {
			continue;
		}
		$asked = $attributes[ $name ] ?? $attribute['default'];
		$ids   = 'topics' === $attribute['type'] && '' === $asked ? array() : explode( ' ', $asked );
		if ( array_diff( $ids, $attribute['ids'] ) ) {
			$html .= '<p><em>' . esc_html(
				sprintf(
					/* translators: 1: name of an attribute such as “benefit”, 2: its value, 3: list of valid values. */
					__( 'Visitors do not see this note. The widget has nothing of its own for %1$s="%2$s". It knows: %3$s.', 'medical-massage-widgets' ),
					$name,
					$asked,
					implode( ', ', $attribute['ids'] )
				)
			) . '</em></p>';
		}
	}
	return $html;
}
