#include "pdfa/pdf_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <qpdf/InputSource.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDFExc.hh>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>
#include <stdexcept>

#include "pdfa/object_streams.h"
#include "pdfa/xref_sections.h"

namespace sohoa::pdfa {

// A file descriptor and how much of its file counts.
class OpenedFile {
  public:
    OpenedFile(int fd, std::uint64_t size) : fd_(fd), size_(size) {}
    ~OpenedFile() { ::close(fd_); }
    OpenedFile(const OpenedFile&) = delete;
    OpenedFile& operator=(const OpenedFile&) = delete;

    std::uint64_t size() const { return size_; }

    std::shared_ptr<OpenedFile> upTo(std::uint64_t end) const {
        const int fd = ::fcntl(fd_, F_DUPFD_CLOEXEC, 3);
        return fd < 0 ? nullptr : std::make_shared<OpenedFile>(fd, std::min(size_, end));
    }

    std::size_t read(std::uint64_t offset, char* target, std::size_t length) const {
        if (offset >= size_) return 0;
        length = static_cast<std::size_t>(std::min<std::uint64_t>(length, size_ - offset));
        std::size_t got = 0;
        while (got < length) {
            const ssize_t n = ::pread(fd_, target + got, length - got, static_cast<off_t>(offset + got));
            if (n < 0 && errno == EINTR) continue;
            if (n <= 0) break;
            got += static_cast<std::size_t>(n);
        }
        return got;
    }

  private:
    int fd_;
    std::uint64_t size_;
};

namespace {

// qpdf's view of the file, through a window: qpdf reads byte by byte.
class WindowSource final : public InputSource {
  public:
    WindowSource(std::shared_ptr<OpenedFile> file, std::string name) : file_(std::move(file)), name_(std::move(name)) {}

    qpdf_offset_t findAndSkipNextEOL() override {
        char c = 0;
        while (read(&c, 1) == 1) {
            if (c != '\r' && c != '\n') continue;
            const qpdf_offset_t found = at_ - 1;
            while (read(&c, 1) == 1) {
                if (c == '\r' || c == '\n') continue;
                unreadCh(c);
                break;
            }
            return found;
        }
        return at_;
    }
    std::string const& getName() const override { return name_; }
    qpdf_offset_t tell() override { return at_; }
    void seek(qpdf_offset_t offset, int whence) override {
        if (whence == SEEK_CUR) offset += at_;
        if (whence == SEEK_END) offset += static_cast<qpdf_offset_t>(file_->size());
        if (offset < 0) throw std::runtime_error("seek before the beginning of the file");
        at_ = offset;
    }
    void rewind() override { at_ = 0; }
    std::size_t read(char* target, std::size_t length) override {
        last_offset = at_;
        std::size_t got = 0;
        while (got < length) {
            if (at_ < begin_ || at_ >= begin_ + static_cast<qpdf_offset_t>(window_.size())) {
                if (!load()) break;
            }
            const auto from = static_cast<std::size_t>(at_ - begin_);
            const std::size_t n = std::min(length - got, window_.size() - from);
            std::memcpy(target + got, window_.data() + from, n);
            got += n;
            at_ += static_cast<qpdf_offset_t>(n);
        }
        if (got == 0 && length > 0) last_offset = static_cast<qpdf_offset_t>(file_->size());
        return got;
    }
    void unreadCh(char) override { --at_; }

  private:
    bool load() {
        begin_ = at_;
        window_.resize(1 << 16);
        window_.resize(file_->read(static_cast<std::uint64_t>(at_), window_.data(), window_.size()));
        return !window_.empty();
    }

    std::shared_ptr<OpenedFile> file_;
    std::string name_;
    qpdf_offset_t at_ = 0, begin_ = 0;
    std::string window_;
};

class LimitedBuffer final : public Pipeline {
  public:
    LimitedBuffer(std::size_t limit, bool cutsOff) : Pipeline("limit", nullptr), limit_(limit), cutsOff_(cutsOff) {}
    void write(unsigned char const* data, std::size_t length) override {
        if (bytes.size() + length > limit_) {
            if (!cutsOff_) throw std::runtime_error("a stream that unfolds beyond its limit");
            length = limit_ - bytes.size();
        }
        bytes.append(reinterpret_cast<const char*>(data), length);
    }
    void finish() override {}
    std::string bytes;

  private:
    std::size_t limit_;
    bool cutsOff_;
};

}  // namespace

Result<PdfFile> PdfFile::open(const std::filesystem::path& path) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) return fail(errors::FileUnreadable, fmt::format("{}: {}", path.string(), strerror(errno)));
    struct stat status {};
    ::fstat(fd, &status);
    PdfFile opened;
    opened.file_ = std::make_shared<OpenedFile>(fd, static_cast<std::uint64_t>(status.st_size));
    if (!S_ISREG(status.st_mode)) return fail(errors::FileUnreadable, path.string());
    if (auto parsed = opened.parse(); !parsed) return passOn(parsed);
    return opened;
}

Result<PdfFile> PdfFile::upTo(std::uint64_t end) const {
    PdfFile revision;
    revision.file_ = file_->upTo(end);
    if (!revision.file_) return fail(errors::FileUnreadable, "no more files can be opened");
    if (auto parsed = revision.parse(); !parsed) return passOn(parsed);
    return revision;
}

Result<> PdfFile::parse() {
    const auto bytesAt = [this](std::uint64_t at, std::size_t length) { return read(at, length); };
    pdf_ = std::make_unique<QPDF>();
    pdf_->setSuppressWarnings(true);
    pdf_->setAttemptRecovery(false);
    try {
        if (auto sound = checkXrefSections(size(), bytesAt); !sound) return sound;
        pdf_->processInputSource(std::make_shared<WindowSource>(file_, "PDF"));
        if (pdf_->isEncrypted()) return fail(errors::PdfaEncrypted);
        return checkObjectStreams(*pdf_, bytesAt);
    } catch (const QPDFExc& error) {
        if (error.getErrorCode() == qpdf_e_password) return fail(errors::PdfaEncrypted);
        return fail(errors::PdfaUnreadable, error.what());
    } catch (const std::exception& error) {
        return fail(errors::PdfaUnreadable, error.what());
    }
}

std::uint64_t PdfFile::size() const { return file_->size(); }

std::string PdfFile::read(std::uint64_t offset, std::size_t length) const {
    std::string bytes(offset >= size() ? 0 : static_cast<std::size_t>(std::min<std::uint64_t>(length, size() - offset)),
                      '\0');
    bytes.resize(file_->read(offset, bytes.data(), bytes.size()));
    return bytes;
}

std::vector<std::string> PdfFile::takeWarnings() {
    std::vector<std::string> messages;
    for (const QPDFExc& warning : pdf_->getWarnings())
        messages.emplace_back(warning.what());
    return messages;
}

std::string streamData(QPDFObjectHandle stream, bool decoded, std::size_t limit) {
    LimitedBuffer buffer(limit, false);
    const auto level = decoded ? qpdf_dl_generalized : qpdf_dl_none;
    bool filtered = false;
    if (!stream.pipeStreamData(&buffer, &filtered, 0, level, true, false) || (decoded && !filtered))
        throw std::runtime_error("a stream that cannot be decoded");
    return std::move(buffer.bytes);
}

std::string streamBeginning(QPDFObjectHandle stream, std::size_t limit) {
    LimitedBuffer buffer(limit, true);
    stream.pipeStreamData(&buffer, nullptr, 0, qpdf_dl_none, true, false);
    return std::move(buffer.bytes);
}

std::string deflated(std::string_view data) {
    LimitedBuffer buffer(std::numeric_limits<std::size_t>::max(), false);
    Pl_Flate flate("deflate", &buffer, Pl_Flate::a_deflate);
    flate.write(reinterpret_cast<const unsigned char*>(data.data()), data.size());
    flate.finish();
    return std::move(buffer.bytes);
}

std::string objectName(const QPDFObjGen& id) {
    return id.getObj() == 0 ? std::string() : fmt::format("{} {}", id.getObj(), id.getGen());
}

bool isName(const QPDFObjectHandle& object, std::string_view name) {
    QPDFObjectHandle handle = object;
    return handle.isName() && handle.getName() == name;
}

std::string nameIn(QPDFObjectHandle dictionary, const std::string& key) {
    if (!dictionary.isDictionary()) return {};
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isName() ? value.getName() : std::string();
}

}  // namespace sohoa::pdfa
