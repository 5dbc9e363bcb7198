#include "store/keeping/packed_lines.h"

#include <fmt/format.h>
#include <zlib.h>

#include <array>
#include <fstream>

#include "core/atomic_file.h"
#include "core/error_codes.h"

namespace sohoa {

static constexpr std::size_t blockSize = 1 << 16;
static constexpr std::size_t longestLine = 64 << 20;
static constexpr int gzip = 15 + 16;  // the largest window, with gzip's header and checksum

struct PackedLinesWriter::State {
    AtomicFile file;
    z_stream stream{};
    Sha256Hasher hasher;
    PackedFile made;

    explicit State(AtomicFile begun) : file(std::move(begun)) {}
    ~State() { deflateEnd(&stream); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    Result<> pack(std::string_view bytes, int flush) {
        stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
        stream.avail_in = static_cast<uInt>(bytes.size());
        std::array<char, blockSize> block;
        do {
            stream.next_out = reinterpret_cast<Bytef*>(block.data());
            stream.avail_out = blockSize;
            deflate(&stream, flush);
            const std::string_view packed(block.data(), blockSize - stream.avail_out);
            if (auto written = file.write(packed); !written) return written;
            hasher.add(packed);
            made.bytes += packed.size();
        } while (stream.avail_out == 0);
        return {};
    }
};

PackedLinesWriter::PackedLinesWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
PackedLinesWriter::PackedLinesWriter(PackedLinesWriter&&) noexcept = default;
PackedLinesWriter::~PackedLinesWriter() = default;

Result<PackedLinesWriter> PackedLinesWriter::create(const std::filesystem::path& target) {
    auto file = AtomicFile::create(target, AtomicFile::Existing::Replace);
    if (!file) return passOn(file);
    auto state = std::make_unique<State>(std::move(*file));
    if (deflateInit2(&state->stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzip, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        return fail(errors::FileUnwritable, fmt::format("{}: zlib has no memory", target.string()));
    return PackedLinesWriter(std::move(state));
}

Result<> PackedLinesWriter::write(std::string_view line) {
    ++state_->made.lines;
    if (auto packed = state_->pack(line, Z_NO_FLUSH); !packed) return packed;
    return state_->pack("\n", Z_NO_FLUSH);
}

Result<PackedFile> PackedLinesWriter::finish() {
    if (auto packed = state_->pack({}, Z_FINISH); !packed) return passOn(packed);
    if (auto committed = state_->file.commit(); !committed) return passOn(committed);
    state_->made.sha256 = state_->hasher.finish();
    return state_->made;
}

struct PackedLinesReader::State {
    std::ifstream file;
    std::string path;
    z_stream stream{};
    std::array<char, blockSize> packed{};
    std::string lines;     // unpacked, not handed out yet
    std::size_t from = 0;  // what lies before was handed out
    bool ended = false;

    ~State() { inflateEnd(&stream); }

    tl::unexpected<Error> damaged(std::string_view how) const {
        return fail(errors::BackupDamaged, fmt::format("{}: {}", path, how));
    }

    Result<> unpack() {
        if (stream.avail_in == 0) {
            file.read(packed.data(), blockSize);
            stream.next_in = reinterpret_cast<Bytef*>(packed.data());
            stream.avail_in = static_cast<uInt>(file.gcount());
            if (stream.avail_in == 0) return damaged("ends early");
        }
        std::array<char, blockSize> block;
        stream.next_out = reinterpret_cast<Bytef*>(block.data());
        stream.avail_out = blockSize;
        const int outcome = inflate(&stream, Z_NO_FLUSH);
        if (outcome != Z_OK && outcome != Z_STREAM_END && outcome != Z_BUF_ERROR) return damaged("is not gzip");
        lines.append(block.data(), blockSize - stream.avail_out);
        ended = outcome == Z_STREAM_END;
        return {};
    }
};

PackedLinesReader::PackedLinesReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
PackedLinesReader::PackedLinesReader(PackedLinesReader&&) noexcept = default;
PackedLinesReader::~PackedLinesReader() = default;

Result<PackedLinesReader> PackedLinesReader::open(const std::filesystem::path& path) {
    auto state = std::make_unique<State>();
    state->path = path.string();
    state->file.open(path, std::ios::binary);
    if (!state->file) return state->damaged("cannot be read");
    if (inflateInit2(&state->stream, gzip) != Z_OK) return fail(errors::FileUnreadable, "zlib has no memory");
    return PackedLinesReader(std::move(state));
}

Result<std::optional<std::string>> PackedLinesReader::next() {
    State& s = *state_;
    std::size_t searched = s.from;
    for (;;) {
        const std::size_t end = s.lines.find('\n', searched);
        if (end != std::string::npos) {
            std::string line = s.lines.substr(s.from, end - s.from);
            s.from = end + 1;
            return line;
        }
        if (s.ended) {
            if (s.from < s.lines.size()) return s.damaged("ends within a line");
            return std::nullopt;
        }
        s.lines.erase(0, s.from);
        s.from = 0;
        searched = s.lines.size();
        if (searched > longestLine) return s.damaged("has a line that is too long");
        if (auto unpacked = s.unpack(); !unpacked) return passOn(unpacked);
    }
}

}  // namespace sohoa
