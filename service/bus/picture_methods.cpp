// Pictures of pages, for screens.
#include "core/error_codes.h"
#include "service/bus/access_note.h"
#include "service/bus/bus_records.h"
#include "service/bus/method.h"
#include "service/bus/nameless_file.h"
#include "service/page_picture.h"

namespace sohoa {

namespace {

Reporter nobodyListens;

QVariantList pictureAnswer(const QVariant& file, PixelSize size, std::string_view format, QuarterTurn rotation) {
    return QVariantList{file} + busAnswer({{"width", size.width},
                                           {"height", size.height},
                                           {"format", format},
                                           {"rotation", static_cast<int>(rotation)}});
}

std::string formatOf(const std::filesystem::path& file) {
    const std::string extension = file.extension().string();
    if (extension == ".jpg" || extension == ".jpeg") return "jpeg";
    return extension == ".png" ? "png" : "tiff";
}

Result<QVariantList> delivered(Desk& desk, const Job& job, PageNumber page) {
    auto picture = deliveredPicture(desk.store, job, page);
    if (!picture) return passOn(picture);
    auto file = openedForReading(picture->file);
    if (!file) return passOn(file);
    return pictureAnswer(*file, picture->size, formatOf(picture->file), picture->rotation);
}

Result<QVariantList> painted(Desk& desk, const Job& job, PictureOf what, PageNumber page, Dpi dpi) {
    const Office office{desk.config, desk.store, nobodyListens, {}, {}, {}};
    auto pdf = pdfOf(office, job, what);
    if (!pdf) return passOn(pdf);
    const NamelessFile picture(desk.config.home, ".tif");
    auto size = paintPage(desk.config, *pdf, page, dpi, picture.path());
    if (!size) return passOn(size);
    auto file = picture.handOver();
    if (!file) return passOn(file);
    return pictureAnswer(*file, *size, "tiff", QuarterTurn::None);
}

Result<QVariantList> pagePicture(Desk& desk, const Call& call) {
    const auto what = pictureOfNamed(call.text(1));
    const std::int64_t page = call.number(2), dpi = call.number(3);
    if (!what) return fail(errors::BadRequest, "what");
    if (page < 1 || page > 100'000 || dpi < 50 || dpi > 300) return fail(errors::BadRequest, "page, dpi");
    auto job = desk.store.job(JobId{call.number(0)});
    if (!job) return passOn(job);
    if (auto noted = noteOpened(desk, call, job->id); !noted) return passOn(noted);
    const PageNumber number{static_cast<int>(page)};
    if (*what == PictureOf::Original) return delivered(desk, *job, number);
    return painted(desk, *job, *what, number, Dpi{static_cast<int>(dpi)});
}

// What nobody has signed yet is shown to who may sign it.
Permission neededFor(const Call& call) {
    return pictureOfNamed(call.text(1)) == PictureOf::Preview ? Permission::Certify : Permission::ReadRecords;
}

}  // namespace

Methods pictureMethods() {
    return {{"PagePicture", Permission::ReadRecords, Pace::Shown, false, pagePicture, neededFor}};
}

}  // namespace sohoa
