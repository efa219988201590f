package id.laju.surat;

import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes mails into the outbox, in the transaction of what caused them; {@link KurirSurat} sends them afterwards.
 * An addressee without an e-mail ({@link Tujuan#telepon}) is kept in the same list, to be told by WhatsApp or telephone.
 * Templates lie in {@code templates/surat}; their model also has {@code satker} and {@code judul}.
 */
@Service
public class SuratService {

    private final SuratMapper mapper;
    private final PenulisSurat penulis;
    private final LampiranSurat lampiran;
    private final KurirSurat kurir;
    private final SatkerService satker;
    private final List<PilihanSurel> pilihan;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    SuratService(SuratMapper mapper, PenulisSurat penulis, LampiranSurat lampiran, KurirSurat kurir, SatkerService satker,
            List<PilihanSurel> pilihan, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.penulis = penulis;
        this.lampiran = lampiran;
        this.kurir = kurir;
        this.satker = satker;
        this.pilihan = pilihan;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** @return id of the mail in the outbox */
    @Transactional
    public long kirim(String satker, String kepada, String judul, String templat, Map<String, ?> model) {
        return simpan(null, satker, kepada, judul, templat, model, false).orElseThrow();
    }

    /** A file that goes with the mail; in the transaction that wrote the mail. */
    @Transactional
    public void lampirkan(long surat, UUID berkas) {
        lampiran.tambah(surat, berkas);
    }

    /** The same key again is the same mail: nothing is written, its id is returned. For steps that may be repeated. */
    @Transactional
    public long kirimSekali(String kunci, String satker, String kepada, String judul, String templat, Map<String, ?> model) {
        return simpan(kunci, satker, kepada, judul, templat, model, false).or(() -> mapper.denganKunci(kunci)).orElseThrow();
    }

    /** A mail with a one-time link; its content is erased once it has left. @param kunci as above, or null */
    @Transactional
    public long kirimRahasia(String kunci, String satker, String kepada, String judul, String templat, Map<String, ?> model) {
        return simpan(kunci, satker, kepada, judul, templat, model, true).or(() -> mapper.denganKunci(kunci)).orElseThrow();
    }

    public Optional<Long> denganKunci(String kunci) {
        return mapper.denganKunci(kunci);
    }

    /**
     * Sends the mail now if it has not left yet; does nothing where no mail server is configured. In a transaction of its
     * own, so the mail must be committed.
     *
     * @throws SuratGagal when the mail server refuses; the attempt is recorded and repeated later, whoever asked
     */
    public void kirimTertunda(long id) {
        kurir.antar(id);
    }

    Surat ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Surat", id));
    }

    /** Mails of these satker, newest first. @param keadaan null for all */
    Halaman<Surat> daftar(List<String> satker, KeadaanSurat keadaan, PermintaanHalaman permintaan) {
        String[] kode = satker.toArray(String[]::new);
        return new Halaman<>(mapper.halaman(kode, keadaan, permintaan), mapper.jumlah(kode, keadaan, permintaan), permintaan);
    }

    /** How many were given up and nobody has taken care of. */
    int gagal(List<String> satker) {
        return mapper.gagalDi(satker.toArray(String[]::new));
    }

    /** Queues a mail that failed once more. @return false when somebody else did, or when it has left meanwhile */
    @Transactional
    boolean ulangi(long id, List<String> satker) {
        boolean antre = mapper.antrekan(milik(id, satker).id(), jam.instant()) > 0;
        if (antre) {
            kabar.publishEvent(new SuratSiap(id));
        }
        return antre;
    }

    /** Queues everything that was given up. @return how many; they leave with the next look at the outbox */
    @Transactional
    int ulangiSemua(List<String> satker) {
        return mapper.antrekanGagal(satker.toArray(String[]::new), jam.instant());
    }

    /**
     * Somebody whom no mail reached was told by WhatsApp or telephone.
     *
     * @return false when this mail does not wait for it, or no longer: it may be in the queue, have left, or somebody else was quicker
     */
    @Transactional
    boolean dihubungi(long id, List<String> satker, String oleh) {
        return mapper.dihubungi(milik(id, satker).id(), jam.instant(), oleh) > 0;
    }

    /** What waits to be told to these numbers ({@link Tujuan#telepon}), oldest first. */
    public List<Hubungi> belumDihubungi(String satker, Collection<String> kepada) {
        return kepada.stream().distinct().flatMap(k -> mapper.belumDihubungi(satker, k).stream()).map(Hubungi::dari).toList();
    }

    private Surat milik(long id, List<String> satker) {
        return Optional.of(ambil(id)).filter(s -> satker.contains(s.satker())).orElseThrow(() -> TidakDitemukan.untuk("Surat", id));
    }

    private Optional<Long> simpan(String kunci, String kode, String kepada, String judul, String templat, Map<String, ?> model, boolean rahasia) {
        String baris = judul.replaceAll("\\s+", " ").strip();
        String ke = kepada == null || kepada.isBlank() ? Tujuan.telepon(null) : kepada;
        if (rahasia && Tujuan.tanpaSurel(ke)) {
            throw new IsianKeliru("Pelanggan ini tidak mempunyai e-mail. Cetak tanda terima permohonannya di halaman Loket; di situ ada kode aktivasi.");
        }
        PenulisSurat.Isi isi = penulis.tulis(satker.ambil(kode), baris, templat, model);
        boolean lewat = tidakDiminta(ke, templat);
        Optional<Long> id = mapper.simpan(kode, kunci, ke, baris, isi.html(), isi.teks(), rahasia, jam.instant(),
            Tujuan.tanpaSurel(ke) || lewat ? null : jam.instant(), lewat);
        id.filter(x -> !lewat).map(SuratSiap::new).ifPresent(kabar::publishEvent);
        return id;
    }

    private boolean tidakDiminta(String ke, String templat) {
        return JenisSurel.dari(templat).filter(j -> pilihan.stream().anyMatch(p -> p.tidakMau(ke, j))).isPresent();
    }
}
