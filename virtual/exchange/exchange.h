// The exchange itself, without HTTP: a request's action, headers and body in, the reply out.
//
// It takes the same message twice as two documents, as the real axis does, so that whoever sends twice is found out.
#pragma once

#include <chrono>
#include <mutex>
#include <string>
#include <vector>

#include "virtual/exchange/document_shelf.h"
#include "virtual/exchange/fault_plan.h"
#include "virtual/exchange/receiving_agency.h"
#include "virtual/exchange/signed_request.h"

namespace sohoa::virtual_exchange {

struct ExchangeOptions {
    Credentials credentials;
    std::vector<Party> agencies;  // that receive here; empty: whoever is written to
    AnswerPlan answers;
    FaultPlan faults;
    std::chrono::milliseconds slow{5000};
    bool appendTrace = true;
    std::size_t largestMessage = 50u << 20;  // bytes
};

struct Request {
    std::string action;
    FieldMap headers;  // names in lower case
    std::string body;
};

struct Reply {
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    bool cutConnection = false;
    std::chrono::milliseconds delay{0};
};

// Any thread.
class Exchange {
  public:
    Exchange(ExchangeOptions options, DocumentShelf shelf);

    Reply handle(const Request& request);

  private:
    using Answer = tl::expected<Json, Refusal>;

    Answer answer(const Request& request, const FieldMap& fields);
    Answer sendEdoc(const Request& request, const FieldMap& fields);
    Answer sentList(const FieldMap& fields);
    Answer receivedList(const FieldMap& fields);
    Answer edoc(const FieldMap& fields);
    Answer updateStatus(const FieldMap& fields);
    Answer agencies(const std::string& action);
    Answer registerAgency(const std::string& body);
    bool receives(const std::string& code) const;

    std::mutex mutex_;
    ExchangeOptions options_;
    DocumentShelf shelf_;
    std::vector<Party> registered_;  // by the client: they live outside
};

}  // namespace sohoa::virtual_exchange
