// Files as strangers send them, made on the spot: pictures in every coding, and PDFs written by hand.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "intake/raster.h"

namespace sohoa::intake::samples {

// White with a dark bar in the upper left quarter: which way it was turned can be seen. channels: 1 or 3.
Raster sheet(int width, int height, int channels);

struct TiffPage {
    Raster raster = {};
    int compression = 5;  // libtiff's number: 1 none, 4 G4, 5 LZW, 7 JPEG, 8 deflate
    int bits = 8;         // 1: black where the raster is below 128
    int orientation = 1;
    double dpiX = 200, dpiY = 200;
    bool thumbnail = false;
};
std::string tiffOf(const std::vector<TiffPage>& pages);

struct JpegForm {
    int dpi = 200;  // 0: says nothing
    bool cmyk = false;
    bool progressive = false;
    std::string exif = {};  // of the APP1 marker
};
std::string jpegOf(const Raster& raster, const JpegForm& form = {});
std::string exifOf(int orientation);

enum class PngForm { Plain, SixteenBits, Transparent, Palette };
std::string pngOf(const Raster& raster, PngForm form = PngForm::Plain);

// A PDF of these objects, the first being number 1 and the catalogue, with its table of offsets.
std::string pdfOf(const std::vector<std::string>& objects, std::string_view trailer = "");
std::string stream(std::string_view dictionary, std::string_view data);

struct PdfPageForm {
    std::string content = {};  // of the page; "" for the image filling it
    std::string jpeg = {};
    PixelSize size = {};
    int rotate = 0;
    std::string colourSpace = "/DeviceRGB";
    std::string more = {};       // further keys of the page
    std::string catalogue = {};  // further keys of the catalogue
};
// A4 pages, each with an image /I that its content may paint.
std::string pdfOfPages(const std::vector<PdfPageForm>& pages);

}  // namespace sohoa::intake::samples
