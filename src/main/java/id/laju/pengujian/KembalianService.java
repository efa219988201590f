package id.laju.pengujian;

import id.laju.kalender.KalenderKerja;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Samples and instruments that customers want back, until somebody took them (ISO/IEC 17025, 7.4.1). */
@Service
class KembalianService {

    private final KembalianMapper mapper;
    private final PenerimaanMapper sampel;
    private final KalenderKerja kalender;
    private final Clock jam;

    KembalianService(KembalianMapper mapper, PenerimaanMapper sampel, KalenderKerja kalender, Clock jam) {
        this.mapper = mapper;
        this.sampel = sampel;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** @param diSini those that wait, else those that were handed back */
    @Transactional(readOnly = true)
    Halaman<Kembalian> daftar(String satker, boolean diSini, PermintaanHalaman h) {
        return new Halaman<>(mapper.daftar(satker, diSini, h), mapper.banyak(satker, diSini, h), h);
    }

    LocalDate hari(String satker) {
        return LocalDate.ofInstant(jam.instant(), kalender.zona(satker));
    }

    /**
     * All of them to the same person, or none.
     *
     * @param penerima who took them, or courier and number
     * @throws IsianKeliru something is missing, or one is not here any more
     */
    @Transactional
    void serahkan(String satker, List<Long> sampelIds, LocalDate tanggal, String penerima, String oleh) {
        new PeriksaIsian().tolakJika(sampelIds == null || sampelIds.isEmpty(), "sampelIds", "Centang paling sedikit satu sampel atau alat.")
            .tolakJika(tanggal == null, "tanggal", "Isi tanggal penyerahan.").tolakJika(tanggal != null && tanggal.isAfter(hari(satker)), "tanggal", "Tanggal penyerahan tidak boleh di masa depan.")
            .wajib("penerima", penerima, "Tulis nama pengambil, atau kurir dan nomor resinya.").panjang("penerima", penerima, 200, "Penerima").selesai();
        for (long id : sampelIds.stream().distinct().sorted().toList()) {
            sampel.kunci(id);
            Kembalian k = mapper.satu(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Sampel", id));
            if (!k.diSini()) {
                throw IsianKeliru.pada("sampelIds", "Sampel " + k.idSampel() + " sudah dikembalikan kepada " + k.penerima() + ".");
            }
            mapper.simpan(id, tanggal, penerima.strip(), oleh, jam.instant());
        }
    }
}
