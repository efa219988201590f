package id.laju.tagihan;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Bills and proofs of many cases at once. */
@Mapper
interface TagihanMassalMapper {

    @Select("""
        <script>select * from tagihan where id in
        <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach></script>""")
    List<Tagihan> tagihan(@Param("ids") List<Long> ids);

    /** Newest first. */
    @Select("""
        <script>select * from bukti_bayar where tagihan_id in
        <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> order by id desc</script>""")
    List<BuktiBayar> bukti(@Param("ids") List<Long> ids);
}
