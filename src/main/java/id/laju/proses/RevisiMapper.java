package id.laju.proses;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface RevisiMapper {

    @Select("select * from revisi_model where definisi_id = #{definisiId}")
    Optional<Revisi> dari(String definisiId);

    @Select("select * from revisi_model where proses = #{proses} and satker is not distinct from #{satker} order by nomor desc")
    List<Revisi> semua(@Param("proses") String proses, @Param("satker") String satker);

    @Select("select distinct on (proses, satker) * from revisi_model order by proses, satker, nomor desc")
    List<Revisi> terbaru();

    @Select("select definisi_id from revisi_model")
    List<String> definisi();

    /** Numbers of one process are given by one transaction at a time. */
    @Select("select count(*) from (select pg_advisory_xact_lock(hashtext('revisi_model'))) x")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long giliran();

    @Insert("""
        insert into revisi_model (proses, satker, nomor, definisi_id, versi, tanggal_efektif, jabatan, nama, nip, alasan, pengusul, perilis, pada, usulan)
        select #{proses}, #{satker}, coalesce((select max(nomor) + 1 from revisi_model where proses = #{proses} and satker is not distinct from #{satker}), 0),
            #{definisiId}, #{versi}, #{tanggalEfektif}, #{jabatan}, #{nama}, #{nip}, #{alasan}, #{pengusul}, #{perilis}, #{pada}, #{usulan}
        on conflict (definisi_id) do nothing
        """)
    void simpan(Revisi baru);
}
