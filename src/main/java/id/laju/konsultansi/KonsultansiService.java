package id.laju.konsultansi;

import id.laju.layanan.TarifPos;
import id.laju.layanan.TarifService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.BerkasDrafService;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.satker.SatkerService;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a customer asks for (CON-001, CON-002), and the price list that it is offered by. */
@Service
class KonsultansiService {

    static final String LAYANAN = "konsultansi";

    private final KonsultansiMapper mapper;
    private final DrafService draf;
    private final BerkasDrafService berkasDraf;
    private final PermohonanService permohonan;
    private final TarifService tarif;
    private final SatkerService satker;
    private final Clock jam;

    KonsultansiService(KonsultansiMapper mapper, DrafService draf, BerkasDrafService berkasDraf, PermohonanService permohonan, TarifService tarif, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.draf = draf;
        this.berkasDraf = berkasDraf;
        this.permohonan = permohonan;
        this.tarif = tarif;
        this.satker = satker;
        this.jam = jam;
    }

    Konsultansi ambil(long permohonanId) {
        return mapper.cari(permohonanId).orElseGet(() -> Konsultansi.baru(permohonanId));
    }

    /** @throws TidakDitemukan when it belongs to somebody else, or asks for another service */
    Permohonan milik(PenggunaLogin saya, long id) {
        Permohonan p = draf.ambil(saya, id);
        if (!LAYANAN.equals(p.layanan())) {
            throw new TidakDitemukan("Permohonan ini bukan permohonan konsultansi.");
        }
        return p;
    }

    /** The price list of today, by the ids of its items. */
    Map<Long, TarifPos> daftar(String kodeSatker) {
        return daftar(kodeSatker, hariIni(kodeSatker));
    }

    Map<Long, TarifPos> daftar(String kodeSatker, LocalDate hari) {
        Map<Long, TarifPos> hasil = new LinkedHashMap<>();
        tarif.pos(kodeSatker, "KONSULTANSI", hari).forEach(t -> hasil.put(t.id(), t));
        return hasil;
    }

    LocalDate hariIni(String kodeSatker) {
        return LocalDate.ofInstant(jam.instant(), satker.ambil(kodeSatker).zonaWaktu());
    }

    /** Files first: they are kept even when a field is refused. @throws id.laju.umum.IsianKeliru with every field that is wrong */
    @Transactional
    void berkas(PenggunaLogin saya, long id, List<UUID> hapus, List<Unggahan> baru) {
        milik(saya, id);
        if (!hapus.isEmpty()) {
            berkasDraf.hapus(saya, id, hapus);
        }
        if (!baru.isEmpty()) {
            berkasDraf.tambah(saya, id, baru);
        }
    }

    /** @throws id.laju.umum.IsianKeliru with every field that is wrong */
    @Transactional
    void simpan(PenggunaLogin saya, long id, DataKonsultansi isian) {
        Permohonan p = milik(saya, id);
        isian.periksa().selesai();
        draf.simpan(saya, id, isian.kepala(p));
        Konsultansi lama = ambil(id);
        Konsultansi baru = isian.isi(id);
        mapper.simpan(baru);
        draf.catatPerubahan(p, saya, "Layanan yang ingin dilakukan", lama, baru);
        permohonan.uraikan(id);
    }
}
