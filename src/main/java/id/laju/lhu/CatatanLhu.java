package id.laju.lhu;

import java.time.Instant;

/** Why a report went back. @param tindakan KEMBALIKAN by the signer, PERBAIKI at the last check, TARIK by the office */
record CatatanLhu(String tindakan, String catatan, String oleh, Instant pada) {
}
