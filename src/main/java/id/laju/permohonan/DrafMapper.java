package id.laju.permohonan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Writes of the customer: header, files, submission. */
@Mapper
interface DrafMapper {

    /** Queues everybody who wants to change this request. */
    @Select("select * from permohonan where id = #{id} for update")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    Optional<Permohonan> kunci(long id);

    @Select("""
        insert into permohonan (satker, pelanggan_id, pembuat, layanan, nama_cetak, alamat_cetak, kontak_nama, kontak_wa, kontak_jabatan,
            kontak_surel, kanal, dibuat, diubah)
        values (#{satker}, #{pelangganId}, #{pembuat}, #{layanan}, #{d.nama}, #{d.alamat}, #{d.kontak}, #{d.wa}, #{d.jabatan}, #{d.surel},
            #{kanal}, #{saat}, #{saat})
        returning id""")
    @Options(flushCache = FlushCachePolicy.TRUE)
    long buat(String satker, long pelangganId, long pembuat, String layanan, Kanal kanal, DataPemohon d, Instant saat);

    @Select("""
        insert into permohonan (satker, pelanggan_id, pembuat, layanan, bahasa, tujuan, nama_cetak, alamat_cetak, alamat_sama, alamat_kirim,
            kontak_nama, kontak_wa, kontak_jabatan, kontak_surel, pernyataan, aturan_keputusan, sisa_contoh, laporan_gabung, asal_contoh,
            hardcopy, hardcopy_rangkap, salinan_dari, dibuat, diubah)
        select satker, pelanggan_id, #{pembuat}, layanan, bahasa, tujuan, nama_cetak, alamat_cetak, alamat_sama, alamat_kirim,
            kontak_nama, kontak_wa, kontak_jabatan, kontak_surel, pernyataan, aturan_keputusan, sisa_contoh, laporan_gabung, asal_contoh,
            hardcopy, hardcopy_rangkap, id, #{saat}, #{saat}
        from permohonan where id = #{asal}
        returning id""")
    @Options(flushCache = FlushCachePolicy.TRUE)
    long salin(long asal, long pembuat, Instant saat);

    @Update("update permohonan set pra_order = #{nomor} where id = #{id}")
    void beriPraOrder(long id, String nomor);

    @Update("""
        update permohonan set bahasa = #{i.bahasa}, tujuan = #{i.tujuan}, nama_cetak = #{i.namaCetak}, alamat_cetak = #{i.alamatCetak},
            alamat_sama = #{i.alamatSama}, alamat_kirim = #{i.alamatKirim}, kontak_nama = #{i.kontakNama}, kontak_wa = #{i.kontakWa},
            kontak_jabatan = #{i.kontakJabatan}, kontak_surel = #{i.kontakSurel}, pernyataan = #{i.pernyataan},
            aturan_keputusan = #{i.aturanKeputusan}, sisa_contoh = #{i.sisaContoh}, laporan_gabung = #{i.laporanGabung},
            asal_contoh = #{i.asalContoh}, hardcopy = #{i.hardcopy}, hardcopy_rangkap = #{i.hardcopyRangkap}
        where id = #{id}""")
    void simpan(long id, IsianPermohonan i);

    @Update("update permohonan set asal_contoh = 'SAMPLING' where id = #{id}")
    void diLokasi(long id);

    @Update("update permohonan set versi = versi + 1, diubah = #{saat} where id = #{id}")
    void naikkan(long id, Instant saat);

    @Update("update permohonan set kanal = #{kanal} where id = #{id}")
    void lewat(long id, Kanal kanal);

    @Update("update permohonan set kasus = #{kasus}, diajukan = #{saat} where id = #{id} and diajukan is null")
    int ajukan(long id, String kasus, Instant saat);

    @Update("update permohonan set dikembalikan = #{saat} where id = #{id}")
    void kembalikan(long id, Instant saat);

    @Update("update permohonan set salinan_dari = null where salinan_dari = #{id}")
    void lepasSalinan(long id);

    @Delete("delete from permohonan where id = #{id} and diajukan is null")
    int hapus(long id);

    @Select("select count(*) from permohonan_berkas where permohonan_id = #{id}")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    int banyakBerkas(long id);

    @Insert("""
        insert into permohonan_berkas (permohonan_id, berkas_id, urutan)
        select #{id}, #{berkas}, coalesce(max(urutan), 0) + 1 from permohonan_berkas where permohonan_id = #{id}""")
    void tambahBerkas(long id, UUID berkas);

    @Delete("delete from permohonan_berkas where permohonan_id = #{id} and berkas_id = #{berkas}")
    int lepasBerkas(long id, UUID berkas);

    @Insert("""
        insert into permohonan_berkas (permohonan_id, berkas_id, urutan)
        select #{ke}, berkas_id, urutan from permohonan_berkas where permohonan_id = #{dari}""")
    void salinBerkas(long dari, long ke);

    /** A file may belong to an older request too, when it came along with "Pesan lagi". */
    @Select("""
        select exists (select from permohonan_berkas where berkas_id = #{berkas}) or exists (select from sampel_berkas where berkas_id = #{berkas})
            or exists (select from bukti_loket where berkas_id = #{berkas})""")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    boolean berkasDipakai(UUID berkas);
}
