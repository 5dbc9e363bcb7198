#include "service/bus/nameless_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <QDBusUnixFileDescriptor>

#include "core/error_codes.h"
#include "core/uuid.h"

namespace sohoa {

NamelessFile::NamelessFile(const std::filesystem::path& home, std::string_view extension)
    : path_(home / "work" / (randomUuid() + std::string(extension))) {}

NamelessFile::~NamelessFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
}

Result<QVariant> NamelessFile::handOver() const { return openedForReading(path_); }

Result<QVariant> openedForReading(const std::filesystem::path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return fail(errors::FileUnreadable, file.string());
    const QVariant handed = QVariant::fromValue(QDBusUnixFileDescriptor(fd));  // a copy
    ::close(fd);
    return handed;
}

}  // namespace sohoa
