package id.laju.lhu;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.pengujian.SisaSampelService;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.ParameterSampel;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.permohonan.Unggahan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Objections as the customer makes and follows them (ISO/IEC 17025, 7.9). */
@Service
public class KeberatanService {

    static final int ALASAN_TERPANJANG = 2000;
    static final int BERKAS_TERBANYAK = 5;
    static final Aturan BERKAS = Aturan.DOKUMEN_TAMBAHAN.untuk("berkas", "Berkas pendukung");

    /** A result that can be doubted. */
    record Butir(long pilihanId, String sampel, String parameter) {
    }

    private final KeberatanMapper mapper;
    private final LhuTerbitMapper terbit;
    private final BatasKeberatan batas;
    private final PermohonanService permohonan;
    private final BerkasService berkas;
    private final SisaSampelService sisa;
    private final KeberatanProses proses;
    private final Clock jam;

    KeberatanService(KeberatanMapper mapper, LhuTerbitMapper terbit, BatasKeberatan batas, PermohonanService permohonan, BerkasService berkas,
            SisaSampelService sisa, KeberatanProses proses, Clock jam) {
        this.mapper = mapper;
        this.terbit = terbit;
        this.batas = batas;
        this.permohonan = permohonan;
        this.berkas = berkas;
        this.sisa = sisa;
        this.proses = proses;
        this.jam = jam;
    }

    /** @throws TidakDitemukan when there is no such objection */
    @Transactional(readOnly = true)
    Keberatan ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Keberatan", id));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    List<Keberatan> tentang(long laporanId) {
        return mapper.tentang(laporanId);
    }

    /** Open objections of an organisation for its home page, newest first. */
    @Transactional(readOnly = true)
    public List<KeberatanBerjalan> berjalan(long pelangganId) {
        return mapper.milik(pelangganId).stream().filter(k -> k.selesai() == null)
            .map(k -> new KeberatanBerjalan(k.laporanId(), permohonan.satuLaporan(k.laporanId()).nomorLhu(), k.keadaan(), k.menungguSampel(), k.batasSampel())).toList();
    }

    /** Names of the results in the report, without their values. */
    @Transactional(readOnly = true)
    List<Butir> butir(long laporanId) {
        return permohonan.sampelLaporan(laporanId).stream().flatMap(s -> permohonan.parameter(s.id()).stream().map(p -> butir(s, p))).toList();
    }

    private static Butir butir(Sampel s, ParameterSampel p) {
        return new Butir(p.id(), s.namaLengkap(), p.nama());
    }

    /** Ids of the doubted results. */
    @Transactional(readOnly = true)
    Set<Long> pilihan(long id) {
        return Set.copyOf(mapper.semuaParameter(id));
    }

    /** What the customer shows for it, and which of it the laboratory may open. */
    @Transactional(readOnly = true)
    List<KeberatanMapper.BerkasKeberatan> berkas(long id) {
        return mapper.semuaBerkas(id);
    }

    /** @return the doubted ones */
    @Transactional(readOnly = true)
    List<Butir> dipersoalkan(Keberatan k) {
        Set<Long> dipilih = pilihan(k.id());
        return butir(k.laporanId()).stream().filter(b -> dipilih.contains(b.pilihanId())).toList();
    }

    /**
     * The customer objects.
     *
     * @param loket CS who writes it down at the counter; null when the customer does
     * @throws IsianKeliru without a reason or a result, with too many files, or when this report cannot be objected to
     */
    @Transactional
    public long ajukan(Laporan l, long penggunaId, String nama, String alasan, List<Long> pilihan, List<Unggahan> unggahan, String loket) {
        terbit.kunci(l.id());
        sisa.tahan(permohonan.sampelLaporan(l.id()).stream().map(Sampel::id).toList());
        batas.halangan(l).ifPresent(h -> {
            throw new IsianKeliru(h.kalimat);
        });
        Set<Long> dipilih = pilihan == null ? Set.of() : new HashSet<>(pilihan);
        Set<Long> ada = butir(l.id()).stream().map(Butir::pilihanId).collect(Collectors.toSet());
        new PeriksaIsian().wajib("alasan", alasan, "Tulis mengapa Anda keberatan atas hasil ini.").panjang("alasan", alasan, ALASAN_TERPANJANG, "Alasan")
            .tolakJika(dipilih.isEmpty() || !ada.containsAll(dipilih), "parameter", "Pilih paling sedikit satu hasil yang Anda persoalkan.")
            .tolakJika(unggahan.size() > BERKAS_TERBANYAK, "berkas", "Paling banyak " + BERKAS_TERBANYAK + " berkas.").selesai();
        Permohonan p = permohonan.ambil(l.permohonanId());
        Long id = mapper.simpan(l.satker(), p.id(), l.id(), p.pelangganId(), penggunaId, nama, alasan.strip(), jam.instant());
        if (id == null) {
            throw new IsianKeliru(HalanganKeberatan.BERJALAN.kalimat);
        }
        String oleh = loket == null ? "pelanggan:" + penggunaId : loket;
        dipilih.forEach(x -> mapper.parameter(id, x));
        unggahan.forEach(u -> mapper.berkas(id, berkas.simpan(l.satker(), u.nama(), u.isi(), oleh, BERKAS).id()));
        mapper.jejak(id, "DIAJUKAN", alasan.strip(), oleh, jam.instant());
        proses.mulai(ambil(id));
        return id;
    }

    /** The customer says how the new sample comes. @throws IsianKeliru without words, or when none is awaited */
    @Transactional
    public void kirimSampel(long id, long pelangganId, String kiriman, String oleh) {
        Keberatan k = menunggu(id, pelangganId);
        new PeriksaIsian().wajib("kiriman", kiriman, "Tulis cara pengirimannya: kurir dengan nomor resi, atau diantar sendiri beserta harinya.")
            .panjang("kiriman", kiriman, 300, "Cara pengiriman").selesai();
        mapper.kirim(id, kiriman.strip());
        mapper.jejak(id, "SAMPEL_DIKIRIM", kiriman.strip(), oleh, jam.instant());
        kabarkan(k, "kirim");
    }

    /** The customer lets it be. @throws IsianKeliru when no new sample is awaited */
    @Transactional
    public void tarik(long id, long pelangganId, String oleh) {
        Keberatan k = menunggu(id, pelangganId);
        mapper.jejak(id, "DITARIK", null, oleh, jam.instant());
        mapper.selesai(id, "DITARIK", jam.instant());
        kabarkan(k, "tarik");
    }

    private Keberatan menunggu(long id, long pelangganId) {
        Keberatan k = mapper.kunci(id).filter(x -> x.pelangganId() == pelangganId).orElseThrow(() -> TidakDitemukan.untuk("Keberatan", id));
        if (!k.menungguSampel() || k.batasSampel() == null || !jam.instant().isBefore(k.batasSampel())) {
            throw new IsianKeliru("Keberatan ini tidak menunggu sampel baru dari Anda.");
        }
        return k;
    }

    private void kabarkan(Keberatan k, String jawaban) {
        if (!proses.jawab(k, jawaban)) {
            throw new IsianKeliru("Keberatan ini sedang diproses sistem. Coba sekali lagi sebentar lagi.");
        }
    }
}
