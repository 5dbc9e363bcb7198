// Where the services that a certificate names are really reached.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "signer/certificate.h"

namespace sohoa::signer {

// Certificates of the Government's CA name hosts that only its old network knew; and an office may be told ([signer]
// ocsp_url) to reach a CA's services elsewhere: what a certificate has on the host of its OCSP responder, its
// revocation list too, is then looked for there.
class Addresses {
  public:
    explicit Addresses(std::string configuredOcsp);

    void learn(const Certificate& certificate);

    // The office's responder first, then the one that the certificate names: it may be another authority's.
    std::vector<std::string> respondersFor(const Certificate& certificate) const;
    // Each of the addresses under which its revocation list lies; http alone.
    std::vector<std::string> revocationListsFor(const Certificate& certificate) const;

  private:
    std::string reached(const std::string& url) const;

    std::string configuredOcsp_;
    std::map<std::string, std::string> hosts_;  // "host:port" as named → as reached
};

}  // namespace sohoa::signer
