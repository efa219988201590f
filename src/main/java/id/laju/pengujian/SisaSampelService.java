package id.laju.pengujian;

import id.laju.dokumen.BeritaAcaraPemusnahan;
import id.laju.dokumen.DokumenService;
import id.laju.kalender.KalenderKerja;
import id.laju.penomoran.Penomoran;
import id.laju.staf.StafService;
import id.laju.umum.BagianDaftar;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Retained samples: where they lie, until when, and their disposal by protocol (rules, section 4). */
@Service
public class SisaSampelService {

    static final BagianDaftar BAGIAN = BagianDaftar.dari("simpan", "lewat", "musnah");
    static final String NOMOR = "BERITA_ACARA_PEMUSNAHAN";

    private final SisaSampelMapper mapper;
    private final DokumenService dokumen;
    private final Penomoran penomoran;
    private final StafService staf;
    private final KalenderKerja kalender;
    private final Clock jam;

    SisaSampelService(SisaSampelMapper mapper, DokumenService dokumen, Penomoran penomoran, StafService staf, KalenderKerja kalender, Clock jam) {
        this.mapper = mapper;
        this.dokumen = dokumen;
        this.penomoran = penomoran;
        this.staf = staf;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** Those to be kept shortest first. */
    @Transactional(readOnly = true)
    Halaman<SisaSampel> daftar(String satker, String bagian, PermintaanHalaman h) {
        LocalDate hari = hari(satker);
        return new Halaman<>(mapper.daftar(satker, bagian, hari, h), mapper.banyak(satker, bagian, hari, h), h);
    }

    /** What is left of these samples, disposed of or not; nothing of a sample that was never received. */
    @Transactional(readOnly = true)
    public List<SisaSampel> milik(Collection<Long> sampelIds) {
        return sampelIds.isEmpty() ? List.of() : mapper.milik(sampelIds.toArray(Long[]::new), LocalDate.ofInstant(jam.instant(), ZoneOffset.UTC));
    }

    /** Until the transaction ends nobody disposes of what is left of these samples. */
    @Transactional
    public void tahan(Collection<Long> sampelIds) {
        mapper.kunci(sampelIds.toArray(Long[]::new));
    }

    LocalDate hari(String satker) {
        return LocalDate.ofInstant(jam.instant(), kalender.zona(satker));
    }

    /**
     * One protocol for these samples.
     *
     * @return id of the protocol
     * @throws IsianKeliru something is missing, or a sample has still to be kept, is to be given back, or is gone already
     */
    @Transactional
    long musnahkan(String satker, List<Long> sampelIds, LocalDate tanggal, String cara, String saksi, String oleh) {
        LocalDate hari = hari(satker);
        new PeriksaIsian().tolakJika(sampelIds == null || sampelIds.isEmpty(), "sampelIds", "Centang paling sedikit satu sampel.")
            .tolakJika(tanggal == null, "tanggal", "Isi tanggal pemusnahan.").tolakJika(tanggal != null && tanggal.isAfter(hari), "tanggal", "Tanggal pemusnahan tidak boleh di masa depan.")
            .wajib("cara", cara, "Tulis cara pemusnahan.").panjang("cara", cara, 300, "Cara").wajib("saksi", saksi, "Tulis nama saksi.").panjang("saksi", saksi, 200, "Saksi").selesai();
        tahan(sampelIds);
        long id = mapper.simpan(satker, tanggal, cara.strip(), saksi.strip(), oleh, jam.instant());
        for (long sampelId : sampelIds.stream().distinct().toList()) {
            SisaSampel s = mapper.satu(sampelId, satker, tanggal).orElseThrow(() -> TidakDitemukan.untuk("Sampel", sampelId));
            if (s.dipersoalkan()) {
                throw IsianKeliru.pada("sampelIds", "Sampel " + s.idSampel() + " tidak dapat dimusnahkan: hasilnya sedang dalam keberatan pelanggan.");
            }
            if (!s.bolehDimusnahkan() || mapper.masukkan(sampelId, id) == 0) {
                throw IsianKeliru.pada("sampelIds", "Sampel " + s.idSampel() + " tidak dapat dimusnahkan: masih dalam masa simpan pada tanggal itu, diminta kembali, atau sudah dimusnahkan.");
            }
        }
        return id;
    }

    /** @throws TidakDitemukan when this satker has no such protocol */
    @Transactional
    byte[] beritaAcara(String satker, long id) {
        SisaSampelMapper.Berita b = mapper.berita(id, satker).orElseThrow(() -> TidakDitemukan.untuk("Berita acara", id));
        List<BeritaAcaraPemusnahan.Butir> isi = mapper.isi(id, b.tanggal()).stream()
            .map(s -> new BeritaAcaraPemusnahan.Butir(s.idSampel(), s.nomorAnalisa(), s.jenis(), s.tempat(), s.simpanSampai())).toList();
        return dokumen.cetak(satker, penomoran.ambil(satker, NOMOR, "pemusnahan:" + id), new BeritaAcaraPemusnahan(b.tanggal(), b.cara(), b.saksi(), staf.nama(b.oleh()), isi));
    }
}
