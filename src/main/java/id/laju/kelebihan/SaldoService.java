package id.laju.kelebihan;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.Pelanggan;
import id.laju.penawaran.PenawaranDiganti;
import id.laju.permohonan.PermohonanBerakhir;
import id.laju.satker.SatkerService;
import id.laju.tagihan.AkunPnbp;
import id.laju.tagihan.SaldoDiMuka;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Rupiah;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of advance payments (BIL-030): only ever added to, a balance is the sum of its lines. */
@Service
public class SaldoService implements SaldoDiMuka {

    private final SaldoMapper mapper;
    private final KelebihanMapper kelebihan;
    private final BerkasService berkas;
    private final SatkerService satker;
    private final AkunPnbp akun;
    private final Clock jam;

    SaldoService(SaldoMapper mapper, KelebihanMapper kelebihan, BerkasService berkas, SatkerService satker, AkunPnbp akun, Clock jam) {
        this.mapper = mapper;
        this.kelebihan = kelebihan;
        this.berkas = berkas;
        this.satker = satker;
        this.akun = akun;
        this.jam = jam;
    }

    /** Per satker and account. */
    public List<Saldo> milik(long pelangganId) {
        return mapper.milik(pelangganId);
    }

    List<EntriSaldo> buku(long pelangganId) {
        return mapper.buku(pelangganId);
    }

    /** @throws TidakDitemukan when there is no such line */
    EntriSaldo entri(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Catatan saldo", id));
    }

    Halaman<Saldo> daftar(List<String> kode, PermintaanHalaman h) {
        String[] semua = kode.toArray(String[]::new);
        return new Halaman<>(mapper.daftar(semua, h), mapper.banyak(semua, h), h);
    }

    /** The approved overpayment becomes part of the balance, a balance that was held is free again; repeatable. */
    @Transactional
    void catatDiMuka(long kelebihanId) {
        Kelebihan k = kelebihan.kunci(kelebihanId).orElseThrow();
        if (k.dariSaldo()) {
            lepas(k);
        } else {
            mapper.tambah(k.satker(), k.pelangganId(), k.akun(), JenisEntri.MASUK, k.jumlah(), k.nomor(), k.tanggal(), k.id(), null, null, asal(k), jam.instant(), k.diputusOleh());
        }
        kelebihan.jadiDiMuka(k.id());
    }

    /** Also why it was not given back. */
    private String asal(Kelebihan k) {
        String alasan = kelebihan.langkah(k.id()).stream().reduce((a, b) -> b).map(l -> "; " + l.keadaan().sebutan() + (l.nomor() == null ? "" : " (surat " + l.nomor() + ")")).orElse("");
        return "Kelebihan pembayaran NTPN " + k.ntpn() + alasan;
    }

    /**
     * An old deposit, or the correction of one.
     *
     * @throws IsianKeliru when a field or the basis document is missing, or a correction takes more than there is
     */
    @Transactional
    void tulis(Pelanggan p, IsianSaldo i, String namaBerkas, byte[] isi, String oleh) {
        i.periksa(isi != null && isi.length > 0, LocalDate.ofInstant(jam.instant(), satker.ambil(p.satker()).zonaWaktu()));
        mapper.kunci(p.satker(), p.id(), i.akun());
        BigDecimal ada = mapper.saldo(p.satker(), p.id(), i.akun());
        if (ada.add(i.rupiah()).signum() < 0) {
            throw IsianKeliru.pada("jumlah", "Koreksi melebihi saldo akun ini (" + Rupiah.tulis(ada) + ").");
        }
        mapper.tambah(p.satker(), p.id(), i.akun(), i.jenis(), i.rupiah(), i.suratNomor().strip(), i.suratTanggal(), null, null,
            berkas.simpan(p.satker(), namaBerkas, isi, oleh, Aturan.DOKUMEN_TAMBAHAN.untuk("dasar", "Dokumen dasar")).id(), i.keterangan().strip(), jam.instant(), oleh);
    }

    @Override
    @Transactional
    public BigDecimal pakai(long permohonanId, String kode, long pelangganId, BigDecimal paling, String keterangan) {
        String jenisPnbp = akun.untuk(kode);
        mapper.kunci(kode, pelangganId, jenisPnbp);
        BigDecimal sudah = mapper.terpakai(permohonanId);
        BigDecimal jumlah = mapper.saldo(kode, pelangganId, jenisPnbp).min(paling);
        if (sudah.signum() > 0 || jumlah.signum() <= 0) {
            return sudah;
        }
        int baru = mapper.tambah(kode, pelangganId, jenisPnbp, JenisEntri.PAKAI, jumlah.negate(), null, null, null, permohonanId, null, keterangan, jam.instant(), "sistem");
        return baru == 1 ? jumlah : BigDecimal.ZERO;
    }

    @Override
    public BigDecimal terpakai(long permohonanId) {
        return mapper.terpakai(permohonanId);
    }

    /** The request ended without being paid: what was taken for it goes back into the balance. */
    @EventListener
    @Transactional
    public void permohonanBerakhir(PermohonanBerakhir kabar) {
        lepasPemakaian(kabar.permohonanId());
    }

    /** What the next quotation asks for is reckoned anew. */
    @EventListener
    @Transactional
    public void penawaranDiganti(PenawaranDiganti kabar) {
        lepasPemakaian(kabar.permohonanId());
    }

    private void lepasPemakaian(long permohonanId) {
        mapper.pemakaian(permohonanId).ifPresent(s -> {
            mapper.kunci(s.satker(), s.pelangganId(), s.akun());
            mapper.pemakaian(permohonanId).ifPresent(kini -> mapper.tambah(kini.satker(), kini.pelangganId(), kini.akun(), JenisEntri.BATAL_PAKAI, kini.jumlah(), null, null, null,
                permohonanId, null, "Tidak jadi dipakai", jam.instant(), "sistem"));
        });
    }

    BigDecimal coretan(long permohonanId) {
        return mapper.coretan(permohonanId);
    }

    /** What was paid from the balance for lines that were dropped goes back to where it was taken from. */
    @Transactional
    void kembalikanCoretan(long permohonanId, BigDecimal jumlah, String keterangan) {
        Saldo s = mapper.pemakaian(permohonanId).orElseThrow();
        mapper.kunci(s.satker(), s.pelangganId(), s.akun());
        mapper.tambah(s.satker(), s.pelangganId(), s.akun(), JenisEntri.CORETAN, jumlah, null, null, null, permohonanId, null, keterangan, jam.instant(), "sistem");
    }

    /**
     * Nobody can use it any more from now on.
     *
     * @throws IsianKeliru when the balance is smaller
     */
    @Transactional
    void tahan(Kelebihan k) {
        mapper.kunci(k.satker(), k.pelangganId(), k.akun());
        BigDecimal ada = mapper.saldo(k.satker(), k.pelangganId(), k.akun());
        if (k.jumlah().compareTo(ada) > 0) {
            throw IsianKeliru.pada("jumlah", ada.signum() > 0 ? "Saldo akun " + k.akun() + " tinggal " + Rupiah.tulis(ada) + "." : "Tidak ada saldo pada akun " + k.akun() + ".");
        }
        mapper.tambah(k.satker(), k.pelangganId(), k.akun(), JenisEntri.KEMBALI, k.jumlah().negate(), null, null, k.id(), null, null, k.alasan(), jam.instant(), k.diajukanOleh());
    }

    /** It is not given back after all; repeatable. */
    @Transactional
    void lepas(Kelebihan k) {
        mapper.kunci(k.satker(), k.pelangganId(), k.akun());
        BigDecimal ditahan = mapper.ditahan(k.id());
        if (ditahan.signum() > 0) {
            mapper.tambah(k.satker(), k.pelangganId(), k.akun(), JenisEntri.BATAL_KEMBALI, ditahan, null, null, k.id(), null, null,
                "Permohonan " + k.kasus(), jam.instant(), "sistem");
        }
    }
}
