package id.laju.satker;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.Petugas;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the satker and their settings: Admin Pusat all of them, Admin Satker the own one (ADM-024). */
@Service
class KelolaSatkerService {

    private final SatkerMapper mapper;
    private final SatkerService satker;
    private final List<ButirPengaturan> butir;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    KelolaSatkerService(SatkerMapper mapper, SatkerService satker, ObjectProvider<ButirPengaturan> butir, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.satker = satker;
        this.butir = butir.stream().sorted(Comparator.comparing(ButirPengaturan::kunci)).toList();
        this.kabar = kabar;
        this.jam = jam;
    }

    List<Satker> terlihat(Petugas saya) {
        return satker.semua().stream().filter(s -> saya.pusat() || saya.bekerjaDi(s.kode())).toList();
    }

    /** @throws id.laju.umum.TidakDitemukan for one of others */
    Satker ambil(Petugas saya, String kode) {
        if (!saya.pusat()) {
            saya.harusDi(kode);
        }
        return satker.ambil(kode);
    }

    List<NamaLama> namaLama(String kode) {
        return mapper.namaLama(kode);
    }

    @Transactional
    void tambah(SatkerIsian isian, Petugas saya) {
        if (!saya.pusat()) {
            throw new IsianKeliru("Satker baru hanya ditambahkan oleh Admin Pusat.");
        }
        Satker baru = isian.satker(SatkerIsian.kodeRapi(isian.kode()), true);
        SatkerIsian.periksa(baru);
        try {
            mapper.tambah(baru);
            satker.berubah();
        } catch (DuplicateKeyException sudahAda) {
            throw IsianKeliru.pada("kode", "Kode " + baru.kode() + " sudah dipakai satker lain.");
        }
        umumkan(baru.kode(), saya, "satker", null, baru);
        kabar.publishEvent(new SatkerBaru(baru.kode()));
    }

    /** Only Admin Pusat opens and closes a satker. */
    @Transactional
    void ubah(String kode, SatkerIsian isian, Petugas saya) {
        Satker lama = ambil(saya, kode);
        Satker baru = isian.satker(kode, saya.pusat() ? Boolean.TRUE.equals(isian.aktif()) : lama.aktif());
        SatkerIsian.periksa(baru);
        if (Boolean.TRUE.equals(isian.catatNamaLama()) && !lama.nama().equals(baru.nama())) {
            mapper.simpanNamaLama(kode, lama.nama(), LocalDate.now(jam.withZone(lama.zonaWaktu())).minusDays(1));
        }
        if (!baru.equals(lama)) {
            mapper.ubah(baru);
            satker.berubah();
            umumkan(kode, saya, "satker", lama, baru);
        }
    }

    List<ButirPengaturan> butir() {
        return butir;
    }

    /** Key to value, as it holds now. */
    Map<String, String> pengaturan(String kode) {
        Map<String, String> hasil = new LinkedHashMap<>();
        butir.forEach(b -> hasil.put(b.kunci(), satker.pengaturan(kode, b.kunci(), b.bawaan())));
        return hasil;
    }

    /** @throws IsianKeliru on the keys whose value is not good */
    @Transactional
    void atur(String kode, Map<String, String> ketikan, Petugas saya) {
        ambil(saya, kode);
        PeriksaIsian periksa = new PeriksaIsian();
        butir.forEach(b -> periksa.tolakJika(!b.cocok(nilai(ketikan, b)), b.kunci(), b.kalimat()));
        periksa.selesai();
        Map<String, String> sebelum = pengaturan(kode);
        butir.forEach(b -> mapper.atur(kode, b.kunci(), nilai(ketikan, b)));
        satker.berubah();
        umumkan(kode, saya, "pengaturan satker", sebelum, pengaturan(kode));
    }

    private static String nilai(Map<String, String> ketikan, ButirPengaturan b) {
        return ketikan.getOrDefault(b.kunci(), "").strip();
    }

    private void umumkan(String kode, Petugas saya, String objek, Object sebelum, Object sesudah) {
        if (!sesudah.equals(sebelum)) {
            kabar.publishEvent(new PerubahanData(kode, saya.id(), objek, kode, sebelum, sesudah));
        }
    }
}
