/** Certification of persons: schemes of competence, requests for people, test sessions with their examiners, results, decisions, certificates and cards; relies on peserta, penawaran and sertifikat. */
package id.laju.person;
