package id.laju.pesan;

import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pesan of the office (HLP-014): people of a balai write to each other, to one or to all of a role; nobody else reads it. */
@Service
class PesanInternalService {

    private final PesanInternalMapper mapper;
    private final AlamatPesan alamat;
    private final Clock jam;

    PesanInternalService(PesanInternalMapper mapper, AlamatPesan alamat, Clock jam) {
        this.mapper = mapper;
        this.alamat = alamat;
        this.jam = jam;
    }

    Halaman<PesanInternal> masuk(String saya, PermintaanHalaman h) {
        return new Halaman<>(mapper.masuk(saya, h), mapper.banyakMasuk(saya, h), h);
    }

    Halaman<PesanInternal> terkirim(String saya, PermintaanHalaman h) {
        return new Halaman<>(mapper.terkirim(saya, h), mapper.banyakTerkirim(saya, h), h);
    }

    /** Read from now on. @throws TidakDitemukan for what this person neither wrote nor got */
    @Transactional
    PesanInternal buka(long id, String saya) {
        PesanInternal p = ambil(id, saya);
        mapper.baca(id, saya, jam.instant());
        return p;
    }

    private PesanInternal ambil(long id, String saya) {
        return mapper.cari(id, saya).orElseThrow(() -> TidakDitemukan.untuk("Pesan", id));
    }

    List<String> penerima(PesanInternal p) {
        return mapper.penerimaDari(p.id());
    }

    @Transactional
    void tulis(Petugas saya, String satker, String ke, String perihal, String isi) {
        saya.harusDi(satker);
        Map<String, String> pilihan = alamat.pilihan(satker, saya.id());
        new PeriksaIsian().tolakJika(ke == null || !pilihan.containsKey(ke), "kepada", "Pilih kepada siapa pesan ini.").wajib("perihal", perihal, "Isi perihalnya.")
            .panjang("perihal", perihal, 150, "Perihal").wajib("isi", isi, "Tulis pesannya.").panjang("isi", isi, 4000, "Pesan").selesai();
        kirim(satker, saya.id(), pilihan.get(ke), alamat.penerima(satker, ke, saya.id()), perihal.strip(), isi.strip(), null);
    }

    /** To who wrote it; an own one goes once more to whom it went. */
    @Transactional
    void balas(long id, Petugas saya, String isi) {
        new PeriksaIsian().wajib("isi", isi, "Tulis pesannya.").panjang("isi", isi, 4000, "Pesan").selesai();
        PesanInternal p = ambil(id, saya.id());
        boolean sendiri = p.dari().equals(saya.id());
        List<String> ke = sendiri ? mapper.penerimaDari(id) : alamat.penerima(p.satker(), AlamatPesan.orang(p.dari()), saya.id());
        if (ke.isEmpty()) {
            throw IsianKeliru.pada("isi", "Penulis pesan ini tidak lagi bekerja di balai ini; tulis pesan baru kepada orang lain.");
        }
        String kepada = sendiri ? p.kepada() : alamat.pilihan(p.satker(), saya.id()).get(AlamatPesan.orang(p.dari()));
        kirim(p.satker(), saya.id(), kepada, ke, p.perihal().startsWith("Balasan: ") ? p.perihal() : "Balasan: " + p.perihal(), isi.strip(), id);
    }

    private void kirim(String satker, String dari, String kepada, List<String> penerima, String perihal, String isi, Long balasKe) {
        if (penerima.stream().anyMatch(alamat::buta)) {
            mapper.pelangganDisebut(satker, perihal + "\n" + isi).ifPresent(nama -> {
                throw IsianKeliru.pada("isi", "Penerima bekerja tanpa mengetahui pelanggannya: tulis nomor order atau nomor analisis, bukan \"" + nama + "\".");
            });
        }
        long id = mapper.tulis(satker, dari, kepada, perihal, isi, balasKe, jam.instant());
        penerima.forEach(s -> mapper.penerima(id, s));
    }
}
