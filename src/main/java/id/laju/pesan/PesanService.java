package id.laju.pesan;

import id.laju.mesin.SerahTerima;
import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.Peran;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import id.laju.umum.Halaman;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Talks about a request that was submitted (HLP-013). Each side hears of what the other writes: staff by their bell, customers by mail. */
@Service
public class PesanService {

    /** Whom a customer may address. */
    static final Set<String> DITUJU = Set.of("cs", "bendahara", "admin-sertifikasi", "admin-pelatihan");

    private final PesanMapper mapper;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final StafService staf;
    private final SuratService surat;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    PesanService(PesanMapper mapper, PermohonanService permohonan, PenerimaSurat penerima, StafService staf, SuratService surat, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.staf = staf;
        this.surat = surat;
        this.kabar = kabar;
        this.jam = jam;
    }

    Halaman<Percakapan> milikPelanggan(long pelangganId, PermintaanHalaman h) {
        return new Halaman<>(mapper.milikPelanggan(pelangganId, false, h, h.kolom(PesanMapper.KOLOM_SAYA, PesanMapper.BAWAAN_SAYA)), mapper.banyakPelanggan(pelangganId, h), h);
    }

    Halaman<Percakapan> daftar(List<String> satker, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        return new Halaman<>(mapper.daftar(kode, true, h), mapper.banyak(kode, h), h);
    }

    /** @throws TidakDitemukan for drafts, and what is another organisation's */
    Permohonan permohonan(long id, long pelangganId) {
        return ada(permohonan.ambil(id), permohonan.ambil(id).pelangganId() == pelangganId);
    }

    /** @throws TidakDitemukan for drafts, and what is another satker's */
    Permohonan permohonan(long id, List<String> satker) {
        return ada(permohonan.ambil(id), satker.contains(permohonan.ambil(id).satker()));
    }

    private static Permohonan ada(Permohonan p, boolean boleh) {
        if (!boleh || p.draf()) {
            throw TidakDitemukan.untuk("Permohonan", p.id());
        }
        return p;
    }

    /** All messages; the customer has seen those of the balai from now on. */
    @Transactional
    List<PesanKasus> bukaPelanggan(long permohonanId) {
        mapper.baca(permohonanId, false, jam.instant());
        return mapper.milik(permohonanId);
    }

    /** All messages; those to the reader's own roles are read from now on, those to others stay unread for them. */
    @Transactional
    List<PesanKasus> bukaStaf(long permohonanId, List<String> peran) {
        mapper.bacaSebagai(permohonanId, peran.toArray(String[]::new), jam.instant());
        return mapper.milik(permohonanId);
    }

    /** Only looks. */
    List<PesanKasus> semua(long permohonanId) {
        return mapper.milik(permohonanId);
    }

    /** Roles that customers may address, with their names; only those that somebody holds at this balai. */
    Map<String, String> tujuan(String satker) {
        return staf.semuaPeran().stream().filter(p -> p.mengenalPelanggan() && DITUJU.contains(p.kode()) && !staf.denganPeran(satker, p.kode()).isEmpty()).collect(Collectors.toMap(Peran::kode, Peran::nama, (a, b) -> a, LinkedHashMap::new));
    }

    public String namaPeran(String kode) {
        return staf.namaPeran(kode);
    }

    @Transactional
    void dariPelanggan(Permohonan p, String peran, String isi, String oleh) {
        periksa(isi).tolakJika(peran == null || !tujuan(p.satker()).containsKey(peran), "peran", "Pilih kepada siapa pesan ini.").selesai();
        mapper.tulis(p.id(), true, peran, oleh, isi.strip(), jam.instant());
        kabar.publishEvent(new SerahTerima(p.satker(), p.kasus(), null, List.of(peran), "Pesan pelanggan menunggu dibaca"));
    }

    /** @param peran one that the writer holds and that reads customers */
    @Transactional
    void dariStaf(Permohonan p, List<String> peran, String isi, String oleh) {
        periksa(isi).selesai();
        String sebagai = staf.semuaPeran().stream().filter(x -> x.mengenalPelanggan() && peran.contains(x.kode())).map(Peran::kode).findFirst().orElseThrow();
        long ini = mapper.tulis(p.id(), false, sebagai, oleh, isi.strip(), jam.instant());
        Map<String, Object> model = Map.of("nomor", nomor(p), "dari", namaPeran(sebagai), "tulisan", isi.strip(), "id", p.id());
        penerima.untuk(p).forEach(ke -> surat.kirimSekali("pesan/" + ini + "/" + ke, p.satker(), ke, "Pesan tentang " + nomor(p), "pesan-kasus", model));
    }

    static String nomor(Permohonan p) {
        return p.nomorOrder() == null ? p.praOrder() : p.nomorOrder();
    }

    private static PeriksaIsian periksa(String isi) {
        return new PeriksaIsian().wajib("isi", isi, "Tulis pesannya.").panjang("isi", isi, 4000, "Pesan");
    }
}
