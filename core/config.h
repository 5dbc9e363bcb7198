// The office's configuration: HOME/sohoa.toml. A key that is not known, or a value of the wrong type, is an error that
// names its line; nothing is guessed.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace sohoa {

struct OfficeConfig {
    std::string code;      // mã định danh cơ quan (Quyết định 20/2020): "H99.07"
    std::string name;      // "Sở Nội vụ tỉnh Ví Dụ"
    std::string inCharge;  // cơ quan chủ quản
    std::string place;     // địa danh: "Ví Dụ"
    std::string address, email, telephone;
};

struct StoreConfig {
    std::string connection;  // SOCI's: "sqlite3://db=/path"; empty: HOME/store/sohoa.db
};

struct ScannerConfig {
    std::string device;                      // stable SANE name; empty: the only one found
    std::filesystem::path saneConfigFolder;  // our own SANE configuration; empty: the system's
    std::string profile;                     // the scan profile where nobody names one; empty: the built-in one
};

// A key token: which device holds the key, and through which program of its maker it is reached.
struct TokenConfig {
    std::string name;                     // "" for the agency's own
    std::filesystem::path module;         // the PKCS#11 module
    std::string moduleSha256;             // the module is used only while it is this file
    std::string serial;                   // which token, by serial
    std::string certificateSha256;        // of its DER form, in hex; empty: the only certificate with a key
    std::filesystem::path softhsmConfig;  // SOFTHSM2_CONF for the module, where it is SoftHSM; empty otherwise
};

// What happens where the time-stamping authority cannot be reached: nothing is signed, or the signature waits for its
// time stamp, is shown as such, and gets it later (sohoa preserve).
enum class WithoutTimeStamp { Refuse, Later };

struct SignerConfig {
    TokenConfig token;                                 // the agency's own
    std::vector<TokenConfig> otherTokens;              // [[token]], each with a name
    std::vector<std::filesystem::path> moduleFolders;  // where modules may lie, beside the system's library folders
    std::filesystem::path chainFile;                   // PEM: issuing CA and root, to build the chain from
    std::filesystem::path trustFolder;                 // PEM files: the roots that are trusted
    std::string tsaUrl;                                // RFC 3161
    std::string ocspUrl;                               // empty: what the certificate says
    std::string level = "B-T";                         // that a copy leaves with: "B-T", "B-LT", "B-LTA"
    WithoutTimeStamp withoutTimeStamp = WithoutTimeStamp::Refuse;
    std::int64_t tsaSeconds = 180, ocspSeconds = 20, tokenSeconds = 30;  // how long each is waited for
    std::int64_t idleMinutes = 5;                                        // after which an attended session is over
    std::string blockTime = "mau-3.2";  // how the visible block prints its time: "mau-3.2" or "iso"
    std::filesystem::path sealImage;    // PNG of the red seal, for profiles that show it
    std::int64_t sealMillimetres = 36;  // its real diameter

    // "" is the agency's own; nothing where there is none of that name.
    const TokenConfig* tokenNamed(std::string_view name) const;
};

struct ExchangeConfig {
    std::string endpoint;  // http(s)://host:port/path without the action
    std::string systemId;
    std::filesystem::path secretFile;    // the shared secret as it was issued, one line, readable by its owner only
    std::string defaultReceiver;         // agency code
    std::int64_t largestMebibytes = 50;  // of one message with all that is in it, as the exchange takes it; 1 to 50
};

struct RegistersConfig {
    std::string arrivalNumbers = "own";  // who counts số đến: "own" or "province" (store/registers/number_series.h)
    std::string notation;                // the agency's letters in a symbol: "SNV"
    std::filesystem::path calendarFolder;  // the office's own holidays; empty: those that are installed
};

struct KeepingConfig {
    std::vector<std::filesystem::path> media;  // backup media, on disks of their own
    std::int64_t imageDays = 90;               // page images stay so long after the last receiver accepted
    std::int64_t fixityFilesPerDay = 2000;     // 0: none
};

// A folder whose files become jobs by themselves: of a network scanner, of a copier.
struct IntakeConfig {
    std::filesystem::path folder;     // empty: none
    std::string operatorName;         // login of the person who answers for what is put there: no state secret among it
    std::int64_t stableSeconds = 10;  // a file is taken when it has not changed for so long
};

// What is put beside the archive files and around them (docs/packages.md).
struct PackagesConfig {
    std::string archiveCode;  // mã cơ quan lưu trữ: the first part of the file codes; empty: they begin with OrganId
    std::string fonds;        // mã phông lưu trữ
    std::string namePattern;  // of the PDF files (core/file_name.h); empty: {mã hồ sơ}.{STT}
};

struct Config {
    std::filesystem::path home;
    OfficeConfig office;
    StoreConfig store;
    ScannerConfig scanner;
    SignerConfig signer;
    ExchangeConfig exchange;
    RegistersConfig registers;
    KeepingConfig keeping;
    IntakeConfig intake;
    PackagesConfig packages;
};

// Relative paths in the file are below the file's folder. Fails with core.bad_config, or core.file_unreadable.
Result<Config> loadConfig(const std::filesystem::path& file);

}  // namespace sohoa
