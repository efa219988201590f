package id.laju.pengujian;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KoreksiHasilMapper {

    @Select("select alasan from koreksi_hasil where hasil_id = #{hasilId}")
    Optional<String> alasan(long hasilId);

    /** Parameters of the sample whose newest result an objection doubts. */
    @Select("""
        select h.pilihan_id from koreksi_hasil k join hasil_uji h on h.id = k.hasil_id join sampel_parameter c on c.id = h.pilihan_id
        where c.sampel_id = #{sampelId} and k.orang_lain and not exists (select from hasil_uji x where x.pilihan_id = h.pilihan_id and x.versi > h.versi)""")
    List<Long> olehOrangLain(long sampelId);

    @Insert("insert into koreksi_hasil values (#{hasilId}, #{alasan}, #{oleh}, #{saat}, #{orangLain}) on conflict do nothing")
    void simpan(long hasilId, String alasan, boolean orangLain, String oleh, Instant saat);

    /** What a report of that moment prints of parameters of the sample that the customer dropped since. */
    @Select("""
        select distinct on (h.pilihan_id) h.* from hasil_uji h join parameter_lab l on l.pilihan_id = h.pilihan_id
        where l.sampel_id = #{sampelId} and l.dicoret > #{terbit} and h.pada <= #{terbit} order by h.pilihan_id, h.versi desc""")
    List<HasilUji> dicoretSejak(long sampelId, Instant terbit);

    /** What was dropped counts again. */
    @Update("update parameter_lab set dicoret = null where pilihan_id = #{pilihanId} and dicoret is not null")
    void urungkanCoretan(long pilihanId);

    /** An earlier version once more, as the newest one. @return its id */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into hasil_uji (pilihan_id, paket_id, versi, jenis, tertulis, kualifikasi, nilai, desimal, ulangan, ketidakpastian, alasan,
            satuan, metode, basis, lod, loq, alat_id, tanggal, catatan, oleh, pada, alasan_ubah, metode_versi_id, metode_versi)
        select pilihan_id, paket_id, (select max(versi) + 1 from hasil_uji x where x.pilihan_id = h.pilihan_id), jenis, tertulis, kualifikasi, nilai, desimal, ulangan,
            ketidakpastian, alasan, satuan, metode, basis, lod, loq, alat_id, tanggal, catatan, oleh, #{saat}, #{alasanUbah}, metode_versi_id, metode_versi
        from hasil_uji h where id = #{dari} returning id""")
    long salin(long dari, String alasanUbah, Instant saat);

    @Insert("insert into hasil_organisme (hasil_id, urutan, nama, jumlah) select #{ke}, urutan, nama, jumlah from hasil_organisme where hasil_id = #{dari}")
    void salinOrganisme(long dari, long ke);

    @Insert("insert into pemeriksaan (hasil_id, jenis, putusan, catatan, oleh, pada) select #{ke}, jenis, putusan, catatan, oleh, pada from pemeriksaan where hasil_id = #{dari}")
    void salinPemeriksaan(long dari, long ke);
}
