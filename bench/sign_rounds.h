// Signing measured, with the token of an office (the demonstration's SoftHSM, or a real one): how near a whole
// signature comes to the bare C_Sign of the token's module, and that to OpenSSL's own arithmetic; what of it is whose;
// how long `sohoa certify` takes from its start to its end.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/result.h"

namespace sohoa::bench {

struct SignBench {
    std::filesystem::path home, pinFile;       // an office whose keeper is the caller
    std::vector<std::filesystem::path> files;  // PDF/A, of different sizes
    int rounds = 15;
};

struct SignedFileRound {
    double megabytes = 0;
    double prepareMs = 0;      // medians: the place for the signature, from ink to the PDF/A check
    double sealMs = 0;         // digest of the whole file, token, time stamp, CMS
    double finishMs = 0;       // embedding, PDF/A check, verification as a stranger would
    double certifyMs = 0;      // the program `sohoa certify`, everything
    double certifyCpuMs = 0;   // with all the programs that it starts
    double peakMegabytes = 0;  // of all these programs together, what they share counted for each
};

struct SignRound {
    std::string key;      // "RSA 3072", "EC 256"
    double token = 0;     // C_Sign a second
    double software = 0;  // openssl speed, a second
    double sealed = 0;    // whole signatures with time stamps in one session, a second, of the smallest file
    std::vector<SignedFileRound> files;
};

// Fails as the office does: a token that is not there, a PIN that is wrong.
Result<SignRound> runSignBench(const SignBench& bench);
std::string signReport(const SignRound& round);

}  // namespace sohoa::bench
