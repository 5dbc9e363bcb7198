// An image in memory, owned; the only file that includes Leptonica.
//
// Leptonica's functions take and give null where memory runs out or an argument does not fit; a chain of them ends in a
// null Image, which is looked at once at the end of the chain. Depths in use: 1 (ink is 1), 8 (black is 0) and 32
// (RGB).
#pragma once

#include <leptonica/allheaders.h>

#include "core/handle.h"
#include "core/units.h"

namespace sohoa::ocr {

inline void destroyPix(PIX* pix) { pixDestroy(&pix); }
inline void destroyBox(BOX* box) { boxDestroy(&box); }
inline void destroyBoxa(BOXA* boxes) { boxaDestroy(&boxes); }
inline void destroyNuma(NUMA* numbers) { numaDestroy(&numbers); }
inline void destroyPixa(PIXA* images) { pixaDestroy(&images); }

using Image = Owned<PIX, destroyPix>;
using Boxes = Owned<BOXA, destroyBoxa>;
using Numbers = Owned<NUMA, destroyNuma>;
using Images = Owned<PIXA, destroyPixa>;

PixelSize sizeOf(const Image& image);
Image copyOf(const Image& image);

// The part of the image inside the box, which is clipped to the image; null where nothing is left.
Image cropped(const Image& image, PixelBox box);

// Paints a box white, in any depth.
void whiten(Image& image, PixelBox box);

// 8 bits a pixel, from any depth.
Image asGray(const Image& image);

// 1 bit a pixel: what is darker than the threshold (0…255) is ink. Bilevel images are copied.
Image inkDarkerThan(const Image& image, int threshold);

// How dark the darkest hundredth of the page is at least, 0…255: even a page of few lines has that much ink.
int inkLevel(const Image& evenGray);

// Half way between the ink and the white paper of an even page: dark ink gives a strict threshold, faded ink a lenient
// one.
int inkThreshold(const Image& evenGray);

int inkPixels(const Image& bilevel);
PixelBox boxAt(const Boxes& boxes, int index);
int countOf(const Boxes& boxes);

// The boxes of what hangs together in a bilevel image (8-connected).
Boxes connectedParts(const Image& bilevel);

// Millimetres as pixels of an image of that resolution, at least 1.
int pixels(double millimetres, Dpi dpi);

// Leptonica's complaints are of no use to people; errors are reported by code.
void silenceImageLibrary();

}  // namespace sohoa::ocr
