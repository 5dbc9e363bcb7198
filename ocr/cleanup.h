// What is done to the ink layer before it is recognized: dark borders away, the paper made even, the skew measured and
// undone, specks away.
#pragma once

#include <optional>

#include "ocr/image.h"

namespace sohoa::ocr {

// Whether the page is white on black as a whole: a negative. A small sheet on a dark scanner bed is none.
bool isNegative(const Image& gray, Dpi dpi);

// Blocks of white letters on black become black on white; whether there were any. Before borders and holes.
bool invertDarkBlocks(Image& gray, Dpi dpi);

// Whitens what is dark and reaches in from the edge of the image: the scanner's lid, a copier's border. First of all
// steps: a dark border spoils the evening out of the paper and the skew.
void whitenBorders(Image& gray, Dpi dpi);

// Whitens solid spots that no letter can be: punch holes, thick staples.
void whitenHoles(Image& gray, Dpi dpi);

// The paper white everywhere, the ink as dark as it is against the paper around it.
Image evenPaper(const Image& gray);

// How far the text leans clockwise, in degrees within ±7; nothing where no text lines were found.
std::optional<double> skewOf(const Image& evenGray);

// Turns by that skew the other way about the middle; new corners are white.
Image deskewed(const Image& gray, double skewDegrees);

// Takes thin lines out that run along nearly the whole image as it was delivered: dirt on a copier's or a scanner's
// glass. Letters that they cross stay. Whether there were any. On even paper.
bool removeStreaks(Image& evenGray);

// Photocopies and faxes: black grains of the toner. Lone dots go, dots near letters stay: they may be diacritics.
// Changes nothing where there are few grains, or so many that it must be something else; whether it changed anything.
bool removeSpecks(Image& gray, Dpi dpi);

}  // namespace sohoa::ocr
