#include "intake/page_picture.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "intake/limits.h"
#include "intake/page_tiff.h"
#include "intake/renderer.h"

namespace sohoa::intake {

namespace {

// Only the renderer reads it: however large it is, nothing of it is held here.
class OpenFile {
  public:
    explicit OpenFile(const std::string& path) : fd_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
    ~OpenFile() {
        if (fd_ >= 0) ::close(fd_);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    bool isRegular() const {
        struct stat status {};
        return fd_ >= 0 && ::fstat(fd_, &status) == 0 && S_ISREG(status.st_mode);
    }
    int descriptor() const { return fd_; }

  private:
    int fd_;
};

}  // namespace

Result<Json> pagePictureVerb(const Json& request, StageChannel&) {
    const std::string path = stringOr(request, "file", ""), folder = stringOr(request, "folder", ""),
                      output = stringOr(request, "output", "");
    const auto page = integerOr(request, "page", 1), dpi = integerOr(request, "dpi", 100);
    if (path.empty() || folder.empty() || output.empty() || page < 1 || page > 100'000 || dpi < 50 || dpi > renderedDpi)
        return fail(errors::BadMessage, "a picture without file, folder, output, page or dpi");
    const OpenFile file(path);
    if (!file.isRegular()) return fail(errors::FileUnreadable, path);
    auto raster = renderPage(file.descriptor(), static_cast<int>(page), folder, static_cast<int>(dpi));
    if (!raster) return passOn(raster);
    const Raster plain = withoutNeedlessColour(std::move(*raster));
    if (auto written = writePageTiff(plain, modeOf(plain), Dpi{static_cast<int>(dpi)}, output); !written)
        return passOn(written);
    return Json{{"width", plain.size.width}, {"height", plain.size.height}};
}

}  // namespace sohoa::intake
