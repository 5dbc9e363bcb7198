#include "ui/copy/page_picture.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include "office1_interface.h"
#include "ui/pictures/page_image_provider.h"

namespace sohoa::ui {

static constexpr std::chrono::seconds Painting{60};
static constexpr int LeastDpi = 50, MostDpi = 300;

// A copy that nobody else can change and that can be opened by its path here; not valid where it failed.
static QDBusUnixFileDescriptor ownCopy(int theirs) {
    struct stat file {};
    if (fstat(theirs, &file) != 0 || !S_ISREG(file.st_mode)) return {};
    const int ours = memfd_create("page", MFD_CLOEXEC);
    if (ours < 0) return {};
    QDBusUnixFileDescriptor copy;
    copy.giveFileDescriptor(ours);
    off_t at = 0;
    while (at < file.st_size)
        if (sendfile(ours, theirs, &at, std::size_t(file.st_size - at)) <= 0) return {};
    return copy;
}

PagePicture::PagePicture(QObject* parent) : Desk(parent) {
    soon_.setSingleShot(true);
    soon_.setInterval(0);
    connect(&soon_, &QTimer::timeout, this, &PagePicture::look);
}

void PagePicture::setDpi(int dpi) { change(dpi_, std::clamp(dpi, LeastDpi, MostDpi)); }

void PagePicture::look() {
    if (!door() || !door()->isOpen() || job_ <= 0 || page_ <= 0) return;
    const quint64 number = ++asked_;
    ask([&](Office1Interface& office) { return office.PagePicture(job_, what_, page_, dpi_); },
        [this, number](const Answer& answer) {
            if (number == asked_) show(answer);
        },
        [this, number](const Answer& answer) {
            if (number == asked_) setTrouble(answer.trouble);
        },
        Painting);
}

void PagePicture::show(const Answer& answer) {
    const QDBusUnixFileDescriptor before = file_;  // kept until the new one has a number of its own
    const QDBusUnixFileDescriptor theirs = answer.file(0);
    file_ = theirs.isValid() ? ownCopy(theirs.fileDescriptor()) : QDBusUnixFileDescriptor();
    if (!file_.isValid()) return setTrouble(Trouble::named("core.file_unreadable"));
    const QJsonObject shown = answer.json(1);
    size_ = {shown["width"].toInt(), shown["height"].toInt()};
    turn_ = (360 - shown["rotation"].toInt()) % 360;
    source_ = PageImageProvider::urlOf(QString("/proc/self/fd/%1").arg(file_.fileDescriptor()));
    forgetTrouble();
    emit shownChanged();
}

}  // namespace sohoa::ui
