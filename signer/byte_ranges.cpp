#include "signer/byte_ranges.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

#include "core/error_codes.h"
#include "core/handle.h"
#include "core/hex.h"

namespace sohoa::signer {

namespace {

constexpr std::uint64_t largestGap = 2u << 20;

class OpenFile {
  public:
    explicit OpenFile(const std::filesystem::path& path) : fd_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
        struct stat status {};
        if (fd_ >= 0 && ::fstat(fd_, &status) == 0 && S_ISREG(status.st_mode)) size_ = status.st_size;
    }
    ~OpenFile() {
        if (fd_ >= 0) ::close(fd_);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    bool readable() const { return size_ >= 0; }
    std::uint64_t size() const { return static_cast<std::uint64_t>(size_); }

    // Hands [begin, end) on in pieces; false where the file does not hold them.
    template <class Take>
    bool read(std::uint64_t begin, std::uint64_t end, Take take) const {
        std::array<char, 64 << 10> piece;
        while (begin < end) {
            const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), end - begin));
            const ssize_t got = ::pread(fd_, piece.data(), wanted, static_cast<off_t>(begin));
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) return false;
            take(piece.data(), static_cast<std::size_t>(got));
            begin += static_cast<std::uint64_t>(got);
        }
        return true;
    }

  private:
    int fd_;
    off_t size_ = -1;
};

// The bytes of "<hex digits and white space>"; nothing for anything else.
std::optional<std::string> hexString(const std::string& text) {
    if (text.size() < 2 || text.front() != '<' || text.back() != '>') return std::nullopt;
    std::string digits;
    for (const char c : std::string_view(text).substr(1, text.size() - 2))
        if (std::strchr(" \t\r\n\f", c) == nullptr || c == '\0') digits += c;
    if (digits.size() % 2 != 0) digits += '0';  // ISO 32000-1, 7.3.4.3
    const auto bytes = fromHex(digits);
    if (!bytes) return std::nullopt;
    return std::string(reinterpret_cast<const char*>(bytes->data()), bytes->size());
}

}  // namespace

Result<ByteRanges> ByteRanges::from(const std::vector<std::int64_t>& numbers) {
    constexpr std::int64_t largest = std::int64_t{1} << 40;
    if (numbers.size() != 4) return fail(errors::BadByteRange, "not four numbers");
    for (const std::int64_t number : numbers)
        if (number < 0 || number > largest) return fail(errors::BadByteRange, "a number out of bounds");
    if (numbers[0] != 0) return fail(errors::BadByteRange, "does not begin at the file's begin");
    if (numbers[1] == 0 || numbers[3] == 0) return fail(errors::BadByteRange, "an empty range");
    if (numbers[2] <= numbers[1]) return fail(errors::BadByteRange, "the ranges overlap or nothing lies between them");
    return ByteRanges{static_cast<std::uint64_t>(numbers[1]), static_cast<std::uint64_t>(numbers[2]),
                      static_cast<std::uint64_t>(numbers[3])};
}

Result<RangeDigest> digestRanges(const std::filesystem::path& path, const ByteRanges& ranges,
                                 const std::string& algorithm) {
    const OpenFile file(path);
    if (!file.readable()) return fail(errors::FileUnreadable, path.string());
    if (ranges.end() > file.size()) return fail(errors::BadByteRange, "reaches beyond the file's end");
    if (ranges.secondBegin - ranges.firstEnd > largestGap) return fail(errors::BadByteRange, "leaves out too much");

    const auto context = Owned<EVP_MD_CTX, EVP_MD_CTX_free>{EVP_MD_CTX_new()};
    const EVP_MD* md = EVP_get_digestbyname(algorithm.c_str());
    if (md == nullptr || EVP_DigestInit_ex(context.get(), md, nullptr) != 1)
        return fail(errors::BadMessage, "no such digest");
    const auto hash = [&](const char* bytes, std::size_t size) { EVP_DigestUpdate(context.get(), bytes, size); };
    std::string gap;
    const bool read = file.read(0, ranges.firstEnd, hash) && file.read(ranges.secondBegin, ranges.end(), hash) &&
                      file.read(ranges.firstEnd, ranges.secondBegin,
                                [&](const char* bytes, std::size_t size) { gap.append(bytes, size); });
    if (!read) return fail(errors::FileUnreadable, path.string());
    auto contents = hexString(gap);
    if (!contents) return fail(errors::BadByteRange, "leaves out something else than one hexadecimal string");

    RangeDigest result{std::string(EVP_MAX_MD_SIZE, '\0'), std::move(*contents), ranges.end() == file.size()};
    unsigned int size = 0;
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(result.digest.data()), &size);
    result.digest.resize(size);
    return result;
}

}  // namespace sohoa::signer
