package id.laju.dokumen;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes documents for tests that need one in a certain state; numbers are used once. */
@Component
class UjiDokumen {

    static final String SATKER = "bbspjikfk";
    static final String KEPALA = "kepala.uji";

    private static final AtomicInteger URUT = new AtomicInteger();

    private final DokumenService service;
    private final KunciService kunci;
    private final JdbcTemplate sql;

    UjiDokumen(DokumenService service, KunciService kunci, JdbcTemplate sql) {
        this.service = service;
        this.kunci = kunci;
        this.sql = sql;
    }

    static char[] sandi() {
        return "Sandi-uji 2026".toCharArray();
    }

    static String nomor() {
        return "U/" + URUT.incrementAndGet() + "/LHU/XI/2026";
    }

    static Lhu lhu() {
        return LhuTest.lhu(Bahasa.INDONESIA, null, false, LhuTest.timbal(false));
    }

    static TandaTerimaSampel lembar() {
        return new TandaTerimaSampel("PT Argon Mulia", "POP-1", "O-1", Instant.parse("2026-11-21T03:00:00Z"), ZoneId.of("Asia/Jakarta"), "Rani", "Andi", null,
            List.of(), "Dikembalikan");
    }

    /** A signer of our own, so that the key of the demo's head stays as it is; inactive, so that nobody else meets the account. */
    void kunciBaru(boolean demo) {
        sql.update("""
            insert into staf (id, nama, surel, status_kerja, sandi) select ?, 'Ratna Kusumaningtyas', 'uji@example.id', 'Tidak Aktif', sandi from staf where id = 'cs'
            on conflict do nothing""", KEPALA);
        kunci.buat(KEPALA, sandi(), demo);
    }

    Dokumen draf() {
        return service.buat(SATKER, nomor(), "bbspjikfk/uji", lhu());
    }

    Dokumen tertanda() {
        UUID id = draf().id();
        List<HasilTanda> hasil = service.tandatangani(List.of(id), KEPALA, sandi());
        if (!hasil.get(0).berhasil()) {
            throw new AssertionError(hasil);
        }
        return service.ambil(id);
    }

    Dokumen terbit() {
        UUID id = tertanda().id();
        service.terbitkan(id);
        return service.ambil(id);
    }
}
