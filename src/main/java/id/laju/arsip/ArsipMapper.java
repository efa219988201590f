package id.laju.arsip;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ArsipMapper {

    @Insert("""
            insert into arsip (permohonan_id, judul, untuk_pelanggan, berkas_id, oleh, pada)
            values (#{permohonanId}, #{judul}, #{untukPelanggan}, #{berkasId}, #{oleh}, #{pada})""")
    void simpan(long permohonanId, String judul, boolean untukPelanggan, UUID berkasId, String oleh, Instant pada);

    @Select("select * from arsip where permohonan_id = #{permohonanId} order by id")
    List<Arsip> milik(long permohonanId);

    @Select("select * from arsip where id = #{id} and permohonan_id = #{permohonanId}")
    Optional<Arsip> cari(long permohonanId, long id);

    @Update("update arsip set alasan_cabut = #{alasan}, dicabut_oleh = #{oleh}, dicabut = #{saat} where id = #{id} and dicabut is null")
    int cabut(long id, String alasan, String oleh, Instant saat);
}
