#include "service/devices/sane_folder.h"

#include <fmt/format.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <set>

#include "core/atomic_file.h"
#include "core/error_codes.h"

namespace sohoa {

namespace fs = std::filesystem;

// Document scanners and multi-function devices that libsane knows by USB. "test" and the cameras are not among them.
static constexpr std::array<std::string_view, 17> usbBackends{
    "avision",  "canon_dr", "epjitsu", "epson2",  "epsonds",   "fujitsu", "genesys", "hp5590",   "kodak",
    "kodakaio", "kvs1025",  "kvs20xx", "kvs40xx", "magicolor", "pixma",   "plustek", "xerox_mfp"};

static bool answers(const fs::path& socket) {
    sockaddr_un address{};
    const std::string path = socket.string();
    if (path.empty() || path.size() >= sizeof(address.sun_path)) return false;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.c_str(), path.size());
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0) return false;
    const bool connected = ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
    ::close(fd);
    return connected;
}

static std::string dllText(const KnownScanners& known) {
    std::string text = "airscan\n";
    if (!known.hosts.empty()) text += "net\n";
    for (const std::string_view backend : usbBackends)
        text += fmt::format("{}\n", backend);
    for (const std::string& backend : known.backends)
        text += backend + "\n";
    return text;
}

// What airscan calls it: between quotation marks, and no word of the names that are made of it.
static std::string labelOf(const KnownScanner& scanner) {
    std::string label = scanner.name.empty() ? scanner.model : scanner.name;
    const auto breaksTheLine = [](char c) {
        return c == '"' || c == '\\' || c == ':' || static_cast<unsigned char>(c) < 0x20;
    };
    label.erase(std::remove_if(label.begin(), label.end(), breaksTheLine), label.end());
    return label.empty() ? "eSCL" : label;
}

static bool isAddress(const std::string& url) {
    return (url.starts_with("http://") || url.starts_with("https://")) &&
           url.find_first_of(" \t\r\n\"#;,\\") == std::string::npos;
}

static std::string airscanText(const KnownScanners& known, bool discovers) {
    std::string text = fmt::format("[options]\ndiscovery = {}\n\n[devices]\n", discovers ? "enable" : "disable");
    std::set<std::string> labels;
    for (const KnownScanner& scanner : known.scanners) {
        if (!isAddress(scanner.url)) continue;
        std::string label = labelOf(scanner);
        for (int more = 2; !labels.insert(label).second; ++more)
            label = fmt::format("{} {}", labelOf(scanner), more);
        text += fmt::format("\"{}\" = {}, eSCL\n", label, scanner.url);
    }
    return text;
}

static std::string netText(const KnownScanners& known) {
    std::string text = "connect_timeout = 3\n";
    for (const std::string& host : known.hosts)
        text += host + "\n";
    return text;
}

static Result<> writeWhereItDiffers(const fs::path& file, const std::string& text) {
    const auto before = readFile(file, 1u << 20);
    if (before && *before == text) return {};
    return writeFileAtomically(file, text, AtomicFile::Existing::Replace);
}

Result<> writeSaneFolder(const fs::path& folder, const KnownScanners& known, const fs::path& avahi) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) return fail(errors::FileUnwritable, folder.string());
    if (auto done = writeWhereItDiffers(folder / "dll.conf", dllText(known)); !done) return done;
    if (auto done = writeWhereItDiffers(folder / "airscan.conf", airscanText(known, answers(avahi))); !done)
        return done;
    return writeWhereItDiffers(folder / "net.conf", netText(known));
}

Result<fs::path> preparedSaneFolder(const Config& config) {
    if (!config.scanner.saneConfigFolder.empty()) return config.scanner.saneConfigFolder;
    auto known = readKnownScanners(config.home);
    if (!known) return passOn(known);
    const fs::path folder = config.home / "sane.d";
    if (auto written = writeSaneFolder(folder, *known); !written) return passOn(written);
    return folder;
}

}  // namespace sohoa
