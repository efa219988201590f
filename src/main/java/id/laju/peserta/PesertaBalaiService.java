package id.laju.peserta;

import id.laju.mesin.KasusService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list in the hands of the office (TRN-006): only while its step is open, and every change leaves its trail with the order. */
@Service
public class PesertaBalaiService {

    private final DaftarPeserta daftar;
    private final PermohonanService permohonan;
    private final KasusService kasus;

    PesertaBalaiService(DaftarPeserta daftar, PermohonanService permohonan, KasusService kasus) {
        this.daftar = daftar;
        this.permohonan = permohonan;
        this.kasus = kasus;
    }

    /** Is the step open in which the list is checked? */
    public boolean bisaDiubah(Permohonan p) {
        return p.kasus() != null && kasus.terbuka(p.kasus()).stream().anyMatch(l -> daftar.layanan(p).saatDiperiksa().contains(l.frasa()));
    }

    @Transactional
    public void tambah(long permohonanId, IsianPeserta isian, String oleh) {
        Permohonan p = untukDiubah(permohonanId);
        daftar.tambah(p, isian);
        permohonan.catatPerubahan(permohonanId, oleh, "Peserta ditambah: " + isian.rapi().nama());
    }

    /** @return how many were added */
    @Transactional
    public int tempel(long permohonanId, String teks, String oleh) {
        Permohonan p = untukDiubah(permohonanId);
        List<IsianPeserta> baru = daftar.tempel(p, teks);
        permohonan.catatPerubahan(permohonanId, oleh, "Peserta ditambah: " + baru.stream().map(IsianPeserta::nama).collect(Collectors.joining(", ")));
        return baru.size();
    }

    @Transactional
    public void ubah(long permohonanId, long id, IsianPeserta isian, String oleh) {
        Permohonan p = untukDiubah(permohonanId);
        Peserta lama = daftar.ambil(p, id);
        daftar.ubah(p, lama, isian);
        if (!Objects.equals(IsianPeserta.dari(lama), isian.rapi())) {
            permohonan.catatPerubahan(permohonanId, oleh, "Peserta " + lama.urut() + " diubah: " + tulis(IsianPeserta.dari(lama)) + " menjadi " + tulis(isian.rapi()));
        }
    }

    /** Only the name, during a step of the service's own; who may, is asked before. @param lain what else the service corrects, in words @param alasan stands in the trail of the order */
    @Transactional
    public void perbaikiNama(Permohonan p, long id, String nama, List<String> lain, String alasan, String oleh) {
        Peserta lama = daftar.ambil(p, id);
        daftar.ubah(p, lama, new IsianPeserta(nama, lama.email(), lama.telepon(), lama.instansi(), lama.jabatan()));
        List<String> beda = new ArrayList<>(lain);
        if (!lama.nama().equals(nama.strip())) {
            beda.add("nama \"" + lama.nama() + "\" menjadi \"" + nama.strip() + "\"");
        }
        permohonan.catatPerubahan(p.id(), oleh, "Data peserta " + lama.urut() + " diperbaiki" + (beda.isEmpty() ? "" : ", " + String.join(", ", beda)) + ": " + alasan);
    }

    private static String tulis(IsianPeserta p) {
        return "\"" + List.of(p.nama(), p.email(), Objects.toString(p.telepon(), "-"), Objects.toString(p.instansi(), "-"), Objects.toString(p.jabatan(), "-")).stream().collect(Collectors.joining(", ")) + "\"";
    }

    @Transactional
    public void hapus(long permohonanId, long id, String oleh) {
        Permohonan p = untukDiubah(permohonanId);
        Peserta lama = daftar.ambil(p, id);
        daftar.hapus(p, lama);
        permohonan.catatPerubahan(permohonanId, oleh, "Peserta dihapus: " + lama.nama() + " (" + lama.email() + ")");
    }

    private Permohonan untukDiubah(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (p.kasus() != null) {
            kasus.kunci(p.kasus());
        }
        if (!bisaDiubah(p)) {
            throw new IsianKeliru("Daftar peserta " + p.praOrder() + " hanya dapat diubah balai selama permohonannya diperiksa.");
        }
        return p;
    }
}
